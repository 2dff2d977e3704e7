package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;

/** 黔府办发〔2022〕4号中, 《…》里, 开门红措施中: the document that the measures stand in. */
final class DocumentReader implements PartReader {
  /** A title's words that fit more policies than this name none of them. */
  private static final int FEW = 3;

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i : sentence.free(Token.Doc.class::isInstance)) {
      if (sentence.token(i) instanceof Token.Doc doc) {
        sentence.use(i);
        useBeside(sentence, i, i + 1);
        into.add(part(doc.text(), doc.start(), doc.end(), doc.policies()));
      }
    }
    for (int i : sentence.free(t -> isDocumentNoun(t))) {
      byTitle(sentence, i, catalogue, into);
    }
  }

  private static boolean isDocumentNoun(Token token) {
    return token instanceof Token.Word word
        && (word.is(Sense.POLICY_NOUN) || word.is(Sense.MEASURE));
  }

  /** 县域工业方案: words that stand at once before the noun and all stand in one title. */
  private static void byTitle(Sentence sentence, int noun, Catalogue catalogue, List<Part> into) {
    boolean inside =
        (sentence.is(noun + 1, Sense.IN) && !sentence.isUsed(noun + 1))
            || (noun + 1 < sentence.size() && sentence.token(noun + 1) instanceof Token.Ordinal);
    if (sentence.is(noun, Sense.MEASURE) && !inside) {
      return;
    }
    int from = noun;
    while (from > 0 && mayBeTitle(sentence, from - 1) && touches(sentence, from - 1)) {
      from--;
    }
    for (; from < noun; from++) {
      List<String> pieces = new ArrayList<>();
      for (int i = from; i < noun; i++) {
        pieces.add(sentence.token(i).text());
      }
      List<PolicyRef> found =
          catalogue.policies().stream()
              .filter(p -> pieces.stream().allMatch(piece -> p.title().contains(piece)))
              .toList();
      boolean telling = String.join("", pieces).length() >= 2;
      if (telling && !found.isEmpty() && found.size() <= FEW) {
        int start = sentence.token(from).start();
        int end = sentence.token(noun).end();
        sentence.use(from, noun + 1);
        useBeside(sentence, from, noun + 1);
        Part part = part(sentence.text().substring(start, end), start, end, found);
        if (into.stream().noneMatch(p -> p.strict().equals(part.strict()))) {
          into.add(part); // 《政府工作报告》分工方案 is one document
        }
        return;
      }
    }
  }

  private static boolean mayBeTitle(Sentence sentence, int i) {
    return !sentence.isUsed(i)
        && (!(sentence.token(i) instanceof Token.Word)
            || sentence.is(
                i,
                Sense.MEASURE,
                Sense.SUPPORT,
                Sense.TARGET_NOUN,
                Sense.POLICY_NOUN,
                Sense.ENTERPRISE_NOUN,
                Sense.INDUSTRY_NOUN,
                Sense.CHANGE));
  }

  private static boolean touches(Sentence sentence, int left) {
    return sentence.token(left).end() == sentence.token(left + 1).start();
  }

  /** 在…中, in …: words of place beside a document. */
  private static void useBeside(Sentence sentence, int from, int to) {
    if (sentence.is(to, Sense.IN)) {
      sentence.use(to);
    }
    if (sentence.is(to, Sense.POLICY_NOUN) && !sentence.is(from - 1, Sense.ASK)) {
      sentence.use(to);
    }
    if (sentence.is(from - 1, Sense.IN)) {
      sentence.use(from - 1);
    }
  }

  static Part part(String mention, int start, int end, List<PolicyRef> policies) {
    String name =
        policies.isEmpty()
            ? mention
            : policies.stream().map(p -> shown(p)).distinct().collect(Collectors.joining("、"));
    List<String> ids = policies.stream().map(PolicyRef::id).toList();
    Said wording =
        policies.isEmpty()
            ? new Said("出自" + mention + "（没有收录这份文件）", "in " + mention + " (no such document here)")
            : new Said("出自" + name, "in " + name);
    return Part.of(
        new Constraint("policy", null, ids, name, mention, start, end, false),
        ids.isEmpty() ? Selections.NONE : new Selection.InPolicy(ids),
        wording);
  }

  private static String shown(PolicyRef policy) {
    return policy.number() == null
        ? "《" + policy.title() + "》"
        : "《" + policy.title() + "》（" + policy.number() + "）";
  }
}
