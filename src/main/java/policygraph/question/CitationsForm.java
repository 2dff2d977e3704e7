package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyRef;

/** 哪些文件引用了《…》, what does this policy cite: citations in both directions. */
final class CitationsForm implements Form {
  @Override
  public String name() {
    return "citations";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    int cite = sentence.find(Sense.CITE, 0);
    if (cite < 0) {
      return Optional.empty();
    }
    sentence.use(cite);
    Object cited = object(sentence, cite);
    List<Part> parts = new ArrayList<>();
    @Nullable String words = null;
    List<String> ids = List.of();
    if (cited instanceof Token.Doc doc) {
      words =
          doc.named().startsWith("《")
              ? doc.named().substring(1, doc.named().length() - 1)
              : doc.named();
      ids = doc.policies().stream().map(PolicyRef::id).toList();
    } else if (cited instanceof Token.Quoted quoted) {
      words = quoted.words();
    } else if (cited instanceof Token.Topic topic) {
      words = topic.text();
    }
    parts.addAll(PartReaders.named(sentence, catalogue));
    sentence.useAll(
        Sense.ASK, Sense.POLICY_NOUN, Sense.MEASURE, Sense.IN, Sense.MENTION, Sense.AND);
    if (!sentence.isExhausted()
        || (words == null && parts.isEmpty() && !sentence.has(Sense.ASK) && sentence.size() < 2)) {
      return Optional.empty();
    }
    String named = words;
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Citations(words, ids),
            parts,
            said -> wording(said, named, parts.isEmpty())));
  }

  /** What stands behind the verb and is cited; accounted for. Null where it is asked for. */
  private static @Nullable Object object(Sentence sentence, int cite) {
    boolean passive =
        sentence.language() == Language.ZH
            && !sentence
                .free(t -> t.text().equals("被") && t.end() <= sentence.token(cite).start())
                .isEmpty();
    for (int i : sentence.free(t -> isDocument(t))) {
      if (i > cite != passive) {
        sentence.use(i);
        return sentence.token(i);
      }
    }
    return null;
  }

  private static boolean isDocument(Token token) {
    return token instanceof Token.Doc
        || token instanceof Token.Quoted
        || token instanceof Token.Topic;
  }

  private static Said wording(Said measures, @Nullable String cited, boolean all) {
    String zhOf = all ? "全部文件" : measures.zh();
    String enOf = all ? "all policies" : measures.en();
    return cited == null
        ? new Said(zhOf + "引用的文件", "documents that are cited by " + enOf)
        : new Said("引用了“" + cited + "”的文件和措施", "policies and measures that cite “" + cited + "”");
  }
}
