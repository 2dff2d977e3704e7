package policygraph.question;

import java.util.List;
import java.util.Set;
import policygraph.model.Enterprise;
import policygraph.model.Selection;

/** 涉及比亚迪的, mentioning BYD: firms in the text or among the bodies. */
final class EnterpriseReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (NameGroups.Group group : NameGroups.find(sentence, EnterpriseReader::isEnterprise)) {
      List<Bearers> firms =
          group.tokens().stream()
              .map(i -> Bearers.of((Token.Name) sentence.token(i), Enterprise.class))
              .toList();
      into.add(
          NamedPart.of(
              "enterprise",
              firms,
              group,
              sentence.text(),
              f ->
                  Selections.or(
                      List.of(
                          new Selection.NamesEnterprise(f.ids()),
                          Selections.body(f.ids(), Set.of()))),
              n ->
                  new Said(
                      "提到" + n.zh() + "（正文或责任单位）",
                      "naming " + n.en() + " (in the text or as a body)")));
    }
  }

  private static boolean isEnterprise(Token token) {
    return token instanceof Token.Name name && BodyMentions.has(name, Enterprise.class);
  }
}
