package policygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import policygraph.model.Selection;
import policygraph.model.Status;

/** 正文缺失的, 存疑的, whose text is lost: what became of measures in damaged sources. */
final class StatusReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i = sentence.find(Sense.STATUS, 0); i >= 0; i = sentence.find(Sense.STATUS, i + 1)) {
      Token.Word word = sentence.word(i);
      if (word == null) {
        continue;
      }
      sentence.use(i);
      boolean negated = sentence.is(i - 1, Sense.NOT) && !sentence.isUsed(i - 1);
      if (negated) {
        sentence.use(i - 1);
      }
      Status status = Status.valueOf(word.value(Sense.STATUS).toUpperCase(Locale.ROOT));
      Selection selection = new Selection.WithStatus(Set.of(status));
      Said said = said(status);
      into.add(
          Part.of(
              new Constraint(
                  "status",
                  null,
                  List.of(),
                  status.label(),
                  word.text(),
                  word.start(),
                  word.end(),
                  negated),
              negated ? new Selection.Not(selection) : selection,
              negated ? new Said("并非" + said.zh(), "not " + said.en()) : said));
    }
  }

  static Said said(Status status) {
    return switch (status) {
      case INTACT -> new Said("正文完整", "whose text is intact");
      case RECOVERED -> new Said("正文已移回原处", "whose text was moved back to its place");
      case PARTIAL -> new Said("正文部分缺失", "whose text is partly lost");
      case MISSING -> new Said("正文在来源中缺失", "whose text is lost in the source");
      case UNCERTAIN -> new Said("归属存疑", "whose place is uncertain");
    };
  }
}
