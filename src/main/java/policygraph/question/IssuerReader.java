package policygraph.question;

import java.util.List;
import policygraph.model.Agency;
import policygraph.model.Selection;

/** 省政府办公厅印发的, issued by the general office: who issued the policy. */
final class IssuerReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i :
        sentence.free(t -> t instanceof Token.Name n && BodyMentions.has(n, Agency.class))) {
      int verb = issues(sentence, i);
      if (verb >= 0 && sentence.token(i) instanceof Token.Name name && !isPlace(name)) {
        sentence.use(i);
        sentence.use(verb);
        into.add(part(Bearers.of(name, Agency.class)));
      }
    }
  }

  /** The verb behind the name, or before it in English; -1 where there is none. */
  private static int issues(Sentence sentence, int i) {
    int behind = sentence.skipFill(i + 1, 1);
    int before = sentence.skipFill(i - 1, -1);
    if (sentence.is(behind, Sense.ISSUE)) {
      return behind;
    }
    return sentence.language() == Language.EN && sentence.is(before, Sense.ISSUE) ? before : -1;
  }

  private static boolean isPlace(Token.Name name) {
    return BodyMentions.has(name, policygraph.model.Region.class);
  }

  private static Part part(Bearers issuer) {
    Said shown = issuer.shown();
    return Part.of(
        new Constraint(
            "issuer",
            null,
            issuer.ids(),
            issuer.name(),
            issuer.mention(),
            issuer.start(),
            issuer.end(),
            false),
        new Selection.IssuedBy(issuer.ids()),
        new Said("由" + shown.zh() + "印发", "in policies issued by " + shown.en()));
  }
}
