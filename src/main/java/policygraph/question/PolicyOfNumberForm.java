package policygraph.question;

import java.util.List;
import java.util.Optional;
import policygraph.model.Selection;

/** 黔府办发〔2022〕4号是什么文件: the policy behind a number or title. */
final class PolicyOfNumberForm implements Form {
  private static final Said CITING = new Said("引用了这份文件", "cites this document");

  @Override
  public String name() {
    return "policy-of-number";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    List<Integer> documents = sentence.free(Token.Doc.class::isInstance);
    if (documents.size() != 1 || !(sentence.token(documents.getFirst()) instanceof Token.Doc doc)) {
      return Optional.empty();
    }
    sentence.use(documents.getFirst());
    sentence.useAll(Sense.ASK, Sense.POLICY_NOUN, Sense.MENTION);
    for (int i : sentence.free(t -> t.text().matches("(?i)标题|题目|名称|名字|全称|编号|文号|title|name"))) {
      sentence.use(i);
    }
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    Part document = DocumentReader.part(doc.text(), doc.start(), doc.end(), doc.policies());
    String cited = doc.named().replaceAll("[《》]", "");
    Part part =
        doc.policies().isEmpty()
            ? document.withClose(List.of(new Close(CITING, new Selection.Cites(cited))))
            : document;
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Policies(),
            List.of(part),
            said ->
                new Said("“" + doc.text() + "”是哪份文件", "which document is “" + doc.text() + "”")));
  }
}
