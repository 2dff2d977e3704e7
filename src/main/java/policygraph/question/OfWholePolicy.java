package policygraph.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.Selection;

/**
 * What a question demands of policies as wholes: 没有提到白酒 is said of all measures of a policy, and
 * 既提到白酒又提到算力 of measures that need not be the same.
 *
 * @param parts what measures must be, for the policies that hold them
 * @param each wordings of what a policy must have measures of; empty where it is one thing
 * @param lacking wordings of what no measure of it may be
 */
record OfWholePolicy(Asked.Policies asked, List<Part> parts, List<Said> each, List<Said> lacking) {
  /** What is said of a policy itself, and not of the text of its measures. */
  private static final Set<String> OF_POLICY = Set.of("policy", "year", "issuer");

  /** What the text of some measure says. */
  private static final Set<String> OF_TEXT = Set.of("words", "region", "industry", "enterprise");

  /**
   * @param all what was read of the sentence
   */
  static OfWholePolicy of(Sentence sentence, List<Part> all) {
    List<Part> kept = new ArrayList<>();
    List<Selection> without = new ArrayList<>();
    List<Said> lacking = new ArrayList<>();
    List<Part> lacked = new ArrayList<>();
    for (Part part : all) {
      boolean ofText = part.constraints().stream().noneMatch(c -> OF_POLICY.contains(c.type()));
      if (ofText && part.strict() instanceof Selection.Not not) {
        without.add(not.part());
        lacking.add(part.wording());
        lacked.add(silent(part, part.strict()));
      } else {
        kept.add(part);
      }
    }
    List<Part> apart = apart(sentence, kept);
    List<Selection> each = new ArrayList<>();
    List<Said> eachSaid = new ArrayList<>();
    if (apart.size() > 1) {
      apart.forEach(p -> each.add(p.strict()));
      apart.forEach(p -> eachSaid.add(p.wording()));
      kept.removeAll(textParts(kept));
      kept.add(anyOf(apart));
    }
    kept.addAll(lacked);
    return new OfWholePolicy(new Asked.Policies(each, without), kept, eachSaid, lacking);
  }

  /** The demands on texts that are joined by 和, 又 and so may be met by different measures. */
  private static List<Part> apart(Sentence sentence, List<Part> kept) {
    List<Part> texts = textParts(kept);
    List<Part> apart = new ArrayList<>();
    for (Part part : texts) {
      boolean joined = apart.isEmpty() || isJoined(sentence, apart.getLast(), part);
      List<Part> pieces = pieces(part);
      if (!joined) {
        return List.of(); // 支持开阳发展磷化工: one thing
      }
      apart.addAll(pieces);
    }
    return apart;
  }

  private static List<Part> textParts(List<Part> parts) {
    return parts.stream()
        .filter(p -> !p.constraints().isEmpty())
        .filter(p -> p.constraints().stream().allMatch(c -> OF_TEXT.contains(c.type())))
        .filter(p -> !(p.strict() instanceof Selection.OfRegion))
        .sorted(Comparator.comparingInt(p -> p.constraints().getFirst().start()))
        .toList();
  }

  /** A part of several names all of which must be there, name by name. */
  private static List<Part> pieces(Part part) {
    boolean several =
        part.constraints().size() > 1
            && part.strict() instanceof Selection.And
            && part.pieces().size() == part.constraints().size();
    if (!several) {
      return List.of(part);
    }
    List<Part> pieces = new ArrayList<>();
    for (int i = 0; i < part.constraints().size(); i++) {
      Constraint constraint = part.constraints().get(i);
      pieces.add(
          Part.of(
              constraint,
              part.pieces().get(i),
              new Said("提到" + constraint.name(), "naming " + constraint.name())));
    }
    return pieces;
  }

  private static boolean isJoined(Sentence sentence, Part left, Part right) {
    int from = left.constraints().getLast().end();
    int to = right.constraints().getFirst().start();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.start() >= from && token.end() <= to && sentence.is(i, Sense.AND)) {
        return true;
      }
    }
    return false;
  }

  private static Part anyOf(List<Part> parts) {
    Selection any = Selections.or(parts.stream().map(Part::strict).toList());
    return silent(Parts.joined(parts, false), any);
  }

  /** A part that is told elsewhere; for what a policy lacks, all measures of it are looked at. */
  private static Part silent(Part part, Selection piece) {
    Selection strict = piece instanceof Selection.Not ? new Selection.All() : piece;
    return new Part(
            part.constraints(),
            strict,
            strict,
            Said.NOTHING,
            Said.NOTHING,
            List.of(),
            part.alternatives())
        .withPieces(Collections.nCopies(part.constraints().size(), piece));
  }

  /**
   * @param measures how the measures are described
   */
  Said wording(Said measures) {
    boolean bound = parts.size() > lacking.size() + (each.isEmpty() ? 0 : 1);
    if (each.isEmpty() && lacking.isEmpty()) {
      return ofMeasures(measures);
    }
    Said held = bound ? ofMeasures(measures) : new Said("文件", "policies");
    String zh = bound ? held.zh().replaceFirst("的文件$", "") : "";
    StringBuilder en = new StringBuilder(held.en());
    if (!each.isEmpty()) {
      zh +=
          (zh.isEmpty() ? "" : "、")
              + each.stream().map(s -> "含有" + s.zh() + "的措施").collect(Collectors.joining("、也"));
      en.append(" that hold ")
          .append(
              each.stream().map(s -> "measures " + s.en()).collect(Collectors.joining(" and ")));
    }
    if (!lacking.isEmpty()) {
      String all = lacking.stream().map(OfWholePolicy::ofAll).collect(Collectors.joining("、且"));
      zh += (zh.isEmpty() ? "" : "、而") + "所有措施" + all;
      en.append(zh.startsWith("所有") ? " with only measures " : " and otherwise only measures ")
          .append(lacking.stream().map(Said::en).collect(Collectors.joining(" and ")));
    }
    return new Said(zh + "的文件", en.toString());
  }

  private static String ofAll(Said lacking) {
    return lacking.zh().matches("(?:文中|正文).*") ? lacking.zh() : "都" + lacking.zh();
  }

  private static Said ofMeasures(Said measures) {
    // 出自遵义市的文件的措施 is said of the policies themselves
    boolean plain = measures.zh().matches("出自[^、]*文件的措施");
    return plain
        ? new Said(
            measures.zh().substring(0, measures.zh().length() - "的措施".length()),
            measures.en().replaceFirst("^measures in ", ""))
        : new Said("含有" + measures.zh() + "的文件", "policies that hold " + measures.en());
  }
}
