package policygraph.structure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives stable ids, and numbers that mean one measure only. */
final class Numbering {
  /** Of a series that counts through the document at least this share of the measures must be. */
  private static final double SHARE = 0.6;

  private final String policy;
  private final @Nullable MarkerStyle series;
  private int paragraphs;
  private final Map<String, Integer> taken = new HashMap<>();

  Numbering(String policy, List<MeasureDraft> measures) {
    this.policy = policy;
    this.series = series(measures);
  }

  /** The id of a document: the same for the same path. */
  static String policyId(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
      return "p" + HexFormat.of().formatHex(hash).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }

  /** The one style whose numbers rise through the whole document, or null. */
  private static @Nullable MarkerStyle series(List<MeasureDraft> measures) {
    Map<MarkerStyle, Integer> last = new EnumMap<>(MarkerStyle.class);
    Map<MarkerStyle, Integer> count = new EnumMap<>(MarkerStyle.class);
    for (MeasureDraft measure : measures) {
      if (measure.marker() != null) {
        MarkerStyle style = measure.marker().style();
        int value = measure.marker().value();
        boolean rises = value > last.getOrDefault(style, 0);
        last.put(style, rises ? value : Integer.MAX_VALUE);
        count.merge(style, 1, Integer::sum);
      }
    }
    long counted = measures.stream().filter(m -> !m.isProse()).count();
    for (Map.Entry<MarkerStyle, Integer> entry : count.entrySet()) {
      boolean through = last.getOrDefault(entry.getKey(), 0) < Integer.MAX_VALUE;
      if (through && entry.getValue() > 2 && entry.getValue() >= SHARE * counted) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The number that users may ask for, or null where the document's series gives it none. */
  @Nullable Integer number(MeasureDraft measure) {
    if (measure.marker() == null
        || measure.marker().label().isEmpty()
        || (series != null && measure.marker().style() != series)) {
      return null;
    }
    return measure.marker().value();
  }

  /** p1a2b3c4d5e-18 in a series that counts through, else p1a2b3c4d5e-3.2.1. */
  String measureId(MeasureDraft measure) {
    if (measure.marker() != null && measure.marker().style() == series) {
      return unique(policy + "-" + measure.marker().value());
    }
    String path = dotted(measure.numbers());
    String name = measure.marker() == null ? path.isEmpty() ? "u" : path + ".u" : path;
    return unique(policy + "-" + (series == null ? name : "x" + name));
  }

  String sectionId(Item item) {
    return unique(policy + "-s" + dotted(item.numbers()));
  }

  String paragraphId() {
    return policy + "-t" + ++paragraphs;
  }

  private static String dotted(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  private String unique(String wanted) {
    int times = taken.merge(wanted, 1, Integer::sum);
    return times == 1 ? wanted : wanted + "_" + times;
  }
}
