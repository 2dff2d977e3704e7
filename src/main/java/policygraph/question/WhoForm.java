package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policygraph.model.Role;
import policygraph.model.Selection;

/** 谁牵头磷石膏综合利用, which department is responsible for coal mines: the bodies of a role. */
final class WhoForm implements Form {
  private static final Sense[] FRAME = {
    Sense.ASK,
    Sense.DO,
    Sense.IN,
    Sense.AND,
    Sense.MENTION,
    Sense.SUPPORT,
    Sense.MEASURE,
    Sense.JOINT
  };

  @Override
  public String name() {
    return "who";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    int role = role(sentence);
    Token.Word word = sentence.word(role);
    if (word == null) {
      return Optional.empty();
    }
    String value = word.is(Sense.ROLE) ? word.value(Sense.ROLE) : word.value(Sense.ROLE_NOUN);
    Set<Role> roles = BodyClause.roles(value);
    // 省能源局和哪些部门共同牵头: the body that is named holds the role as well
    boolean partners = sentence.is(sentence.find(Sense.WHO, 0) - 1, Sense.AND);
    sentence.useAll(Sense.WHO);
    if (!partners) {
      sentence.use(role);
    }
    List<Part> parts = new ArrayList<>(PartReaders.all(sentence, catalogue));
    boolean bound = !parts.isEmpty();
    sentence.useAll(FRAME);
    if (sentence.is(role + 1, Sense.ROLE, Sense.ROLE_NOUN, Sense.BODY_NOUN)) {
      sentence.use(role + 1);
    }
    sentence.use(role);
    if (!bound || !sentence.isExhausted()) {
      return Optional.empty();
    }
    List<String> besides = Parts.bodies(parts);
    parts.add(held(roles, partners ? 2 : 1));
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Bodies(roles, besides),
            parts,
            said -> wording(said, roles)));
  }

  /** The word for the role that is asked after, or -1. */
  private static int role(Sentence sentence) {
    int who = sentence.find(Sense.WHO, 0);
    if (who < 0) {
      // 磷石膏综合利用的牵头单位是哪个
      return sentence.has(Sense.ASK) && !sentence.has(Sense.MEASURE)
          ? sentence.find(Sense.ROLE_NOUN, 0)
          : -1;
    }
    int behind = who + 1;
    while (sentence.is(behind, BodyClauses.BETWEEN)) {
      behind++;
    }
    if (sentence.is(behind, Sense.ROLE, Sense.ROLE_NOUN)) {
      return behind;
    }
    int before = sentence.skipFill(who - 1, -1);
    if (sentence.is(before, Sense.ROLE, Sense.ROLE_NOUN)) {
      return before;
    }
    List<Integer> all =
        sentence.free(
            t -> t instanceof Token.Word w && (w.is(Sense.ROLE) || w.is(Sense.ROLE_NOUN)));
    return all.size() == 1 ? all.getFirst() : -1;
  }

  /** Measures that name no such body are no answer. */
  private static Part held(Set<Role> roles, int atLeast) {
    Selection held = new Selection.WithBodies(roles, atLeast);
    return new Part(List.of(), held, held, Said.NOTHING, Said.NOTHING, List.of(), List.of());
  }

  private static Said wording(Said measures, Set<Role> roles) {
    return new Said(
        measures.zh() + "由谁" + (roles.equals(Set.of(Role.LEAD)) ? "牵头" : "负责"),
        "who "
            + (roles.equals(Set.of(Role.LEAD)) ? "leads " : "is responsible for ")
            + measures.en());
  }
}
