package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policygraph.lexicon.EntityDirectory;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Region;

/** Finds the bodies that a question names, those that no document names among them. */
final class BodyMentions {
  /** What names of bodies end in. */
  private static final Pattern BODY =
      Pattern.compile(
          ".*(局|厅|委|办|部|院|署|司|处|室|所|中心|公司|集团|银行|政府|管委会|委员会|办公室|协会|总队|支队|法院|海关|支行|分行|大学|学校|社|站|队|组|专班|会)$");

  private static final Pattern ENGLISH_BODY =
      Pattern.compile(
          ".*\\b(bureau|department|commission|office|administration|authority|agency|ministry|committee|bank|company|group|government|centre|center)$",
          Pattern.CASE_INSENSITIVE);

  private final EntityDirectory directory;

  BodyMentions(EntityDirectory directory) {
    this.directory = directory;
  }

  /** A body's name at the tokens {@code from} to {@code to}, the last exclusive. */
  record Mention(int from, int to, Bearers bearers) {}

  List<Mention> find(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isUsed(i)) {
        continue;
      }
      if (sentence.token(i) instanceof Token.Name name) {
        mention(sentence, i, name, found);
      } else if (sentence.token(i) instanceof Token.Topic topic
          && isUnknownBody(sentence, i, topic)) {
        found.add(new Mention(i, i + 1, unknown(topic.text(), topic)));
      }
    }
    return found;
  }

  private void mention(Sentence sentence, int i, Token.Name name, List<Mention> found) {
    boolean role = hasRoleBeside(sentence, i, i + 1);
    if (has(name, Agency.class) && !(isPlace(name) && !role)) {
      found.add(placed(sentence, i, name));
    } else if (has(name, Enterprise.class) && role) {
      found.add(new Mention(i, i + 1, Bearers.of(name, Enterprise.class)));
    } else if (has(name, Region.class) && role && !isPartOfBody(sentence, i)) {
      List<Entry> governments =
          Bearers.of(name, Region.class).entries().stream()
              .flatMap(r -> directory.named(r.entity().name() + "人民政府").stream())
              .toList();
      found.add(
          new Mention(i, i + 1, new Bearers(name.text(), name.start(), name.end(), governments)));
    }
  }

  /** The body with what stands before its name: a place that bounds it, or words that change it. */
  private Mention placed(Sentence sentence, int i, Token.Name name) {
    Bearers bearers = Bearers.of(name, Agency.class);
    int before = i - 1;
    boolean touches = before >= 0 && touches(sentence, before, i) && !sentence.isUsed(before);
    if (touches && sentence.token(before) instanceof Token.Name place && has(place, Region.class)) {
      return new Mention(
          before, i + 1, within(sentence, bearers, place, place.start(), name.end()));
    }
    if (touches && sentence.token(before) instanceof Token.Topic topic) {
      String whole = sentence.text().substring(topic.start(), name.end());
      return new Mention(before, i + 1, new Bearers(whole, topic.start(), name.end(), List.of()));
    }
    if (touches && sentence.token(before) instanceof Token.Word level && level.is(Sense.LEVEL)) {
      return new Mention(before, i + 1, ofLevel(bearers, level.value(Sense.LEVEL), level.start()));
    }
    int behind = i + 1;
    if (sentence.language() == Language.EN
        && behind + 1 < sentence.size()
        && sentence.token(behind).text().matches("(?i)of|in")
        && sentence.token(behind + 1) instanceof Token.Name place
        && has(place, Region.class)) {
      return new Mention(
          i, behind + 2, within(sentence, bearers, place, name.start(), place.end()));
    }
    return new Mention(i, i + 1, bearers);
  }

  /** Those of the bodies that belong to the place itself. */
  private static Bearers within(
      Sentence sentence, Bearers bodies, Token.Name place, int start, int end) {
    List<String> codes = new ArrayList<>();
    for (Entry region : Bearers.of(place, Region.class).entries()) {
      if (region.entity() instanceof Region r && r.code() != null) {
        codes.add(r.code());
      }
    }
    List<Entry> kept =
        bodies.entries().stream()
            .filter(
                e ->
                    e.entity() instanceof Agency a
                        && a.regionCode() != null
                        && codes.contains(a.regionCode()))
            .toList();
    return new Bearers(sentence.text().substring(start, end), start, end, kept);
  }

  private static Bearers ofLevel(Bearers bodies, String level, int start) {
    List<Entry> kept =
        bodies.entries().stream()
            .filter(e -> e.entity() instanceof Agency a && level.equals(a.level()))
            .toList();
    return new Bearers(bodies.mention(), start, bodies.end(), kept);
  }

  /** Whether the name is a place's; documents call governments by it, too: 遵义市、毕节市政府. */
  private static boolean isPlace(Token.Name name) {
    return has(name, Region.class);
  }

  private static boolean isPartOfBody(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && touches(sentence, i, i + 1)
        && sentence.token(i + 1) instanceof Token.Name next
        && has(next, Agency.class);
  }

  private static boolean isUnknownBody(Sentence sentence, int i, Token.Topic topic) {
    boolean looksSo =
        BODY.matcher(topic.text()).matches() || ENGLISH_BODY.matcher(topic.text()).matches();
    boolean followedByBody =
        i + 1 < sentence.size()
            && touches(sentence, i, i + 1)
            && sentence.token(i + 1) instanceof Token.Name next
            && has(next, Agency.class);
    return looksSo
        && !followedByBody
        && !isObjectOfWho(sentence, i)
        && hasRoleBeside(sentence, i, i + 1);
  }

  /** 谁牵头改造煤电机组: what stands behind the role is what somebody leads. */
  private static boolean isObjectOfWho(Sentence sentence, int i) {
    int role = i - 1;
    while (sentence.is(role, BodyClauses.BETWEEN)) {
      role--;
    }
    return sentence.is(role, Sense.ROLE) && sentence.is(sentence.skipFill(role - 1, -1), Sense.WHO);
  }

  /** Whether a word for a role stands beside, with nothing but fillers and 共同, 只 between. */
  static boolean hasRoleBeside(Sentence sentence, int from, int to) {
    int behind = to;
    while (sentence.is(behind, BodyClauses.BETWEEN)) {
      behind++;
    }
    int before = from - 1;
    while (sentence.is(before, BodyClauses.BETWEEN)) {
      before--;
    }
    return sentence.is(behind, Sense.ROLE, Sense.ROLE_NOUN)
        || sentence.is(before, Sense.ROLE, Sense.ROLE_NOUN);
  }

  private static Bearers unknown(String mention, Token token) {
    return new Bearers(mention, token.start(), token.end(), List.of());
  }

  /** Whether nothing, or in English only a space, stands between two tokens. */
  static boolean touches(Sentence sentence, int left, int right) {
    int gap = sentence.token(right).start() - sentence.token(left).end();
    return gap == 0 || (gap == 1 && sentence.language() == Language.EN);
  }

  static boolean has(Token.Name name, Class<? extends Entity> kind) {
    return name.bearers().stream().anyMatch(b -> kind.isInstance(b.entity()));
  }
}
