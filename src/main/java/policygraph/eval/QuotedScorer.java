package policygraph.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Target;

/**
 * Compares targets, deadlines and citations with labels, field by field. A fact that was read and a
 * label are the same where their places in the source overlap and their key agrees: the value of a
 * target, the words of a deadline, the title of a citation. Fields then count each for itself; a
 * wrong field counts as one missed and one wrong. Indicators agree where one holds the other or
 * most of their pairs of characters are the same.
 */
public final class QuotedScorer {
  /** Scores by field; "all" for the facts as such. */
  public record Result(Map<String, Score> fields, List<String> differences) {}

  private static final double ALIKE = 0.6;

  private final String source;

  /**
   * @param source the text of the document
   */
  public QuotedScorer(String source) {
    this.source = source;
  }

  public Result targets(List<QuotedGold> gold, List<Target> found) {
    return score(gold, found.stream().map(FoundFact::of).toList());
  }

  public Result deadlines(List<QuotedGold> gold, List<Deadline> found) {
    return score(gold, found.stream().map(FoundFact::of).toList());
  }

  public Result citations(List<QuotedGold> gold, List<Citation> found) {
    return score(gold, found.stream().map(FoundFact::of).toList());
  }

  private Result score(List<QuotedGold> gold, List<FoundFact> found) {
    Map<String, Score> scores = new LinkedHashMap<>();
    List<String> differences = new ArrayList<>();
    Set<FoundFact> used = new HashSet<>();
    for (QuotedGold label : gold) {
      FoundFact best =
          found.stream()
              .filter(f -> !used.contains(f) && isSame(label, f))
              .max(Comparator.comparingInt(f -> agreements(label, f)))
              .orElse(null);
      if (best == null) {
        add(scores, "all", new Score(0, 1, 0));
        differences.add("missed: " + label.quote());
        continue;
      }
      used.add(best);
      add(scores, "all", new Score(1, 0, 0));
      best.fields()
          .forEach(
              (name, value) -> {
                boolean right = agrees(name, label.field(name), value);
                add(scores, name, right ? new Score(1, 0, 0) : new Score(0, 1, 1));
                if (!right) {
                  differences.add(
                      "%s: %s instead of %s in %s"
                          .formatted(name, value, label.field(name), label.quote()));
                }
              });
    }
    for (FoundFact fact : found) {
      if (!used.contains(fact)) {
        add(scores, "all", new Score(0, 0, 1));
        differences.add("wrong: " + fact.fields() + " in " + fact.evidence().quote());
      }
    }
    return new Result(scores, differences);
  }

  private static void add(Map<String, Score> scores, String name, Score score) {
    scores.merge(name, score, Score::plus);
  }

  private boolean isSame(QuotedGold label, FoundFact fact) {
    return agrees(fact.key(), label.field(fact.key()), fact.fields().getOrDefault(fact.key(), ""))
        && label.overlaps(source, fact.evidence().span());
  }

  private static int agreements(QuotedGold label, FoundFact fact) {
    int sum = 0;
    for (Map.Entry<String, String> field : fact.fields().entrySet()) {
      sum += agrees(field.getKey(), label.field(field.getKey()), field.getValue()) ? 1 : 0;
    }
    return sum;
  }

  private static boolean agrees(String field, String wanted, String found) {
    return switch (field) {
      case "indicator" -> alike(plain(wanted), plain(found));
      case "value", "valueHigh" ->
          (wanted.isEmpty() || found.isEmpty())
              ? wanted.equals(found)
              : new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
      case "unit" -> wanted.replace('％', '%').equals(found.replace('％', '%'));
      case "text", "title" -> plain(wanted).equals(plain(found));
      default -> wanted.equals(found);
    };
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s“”\"（）()《》〈〉的]", "");
  }

  private static boolean alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a)) {
      return a.isEmpty() == b.isEmpty();
    }
    Set<String> pairs = pairs(a);
    Set<String> both = new HashSet<>(pairs);
    Set<String> others = pairs(b);
    both.retainAll(others);
    return 2.0 * both.size() >= ALIKE * (pairs.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
