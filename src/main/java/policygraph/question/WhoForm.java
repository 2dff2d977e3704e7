package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.Agency;
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
    Sense.TARGET_NOUN,
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
    int helped = helped(sentence, role, value);
    if (helped >= 0) {
      return helpers(sentence, catalogue, role, helped);
    }
    Set<Role> roles = BodyClause.roles(value);
    // 省能源局和哪些部门共同牵头: the body that is named holds the role as well
    int who = sentence.find(Sense.WHO, 0);
    boolean partners = isWith(sentence, who - 1) || (who >= 0 && isWith(sentence, who + 1));
    sentence.useAll(Sense.WHO);
    if (!partners) {
      sentence.use(role);
    }
    boolean apart = sentence.has(Sense.BESIDES) || isApart(sentence);
    List<Part> parts = new ArrayList<>(PartReaders.all(sentence, catalogue));
    boolean bound = !parts.isEmpty();
    if (partners && parts.stream().anyMatch(WhoForm::isNegated)) {
      return Optional.empty(); // 除了甲，乙还和谁共同牵头: two bodies, each in its own way
    }
    if (!partners && !sentence.has(Sense.MEASURE) && parts.stream().allMatch(WhoForm::isBody)) {
      return Optional.empty(); // who heads the health commission: a person
    }
    sentence.useAll(FRAME);
    if (sentence.is(role + 1, Sense.ROLE, Sense.ROLE_NOUN, Sense.BODY_NOUN)) {
      sentence.use(role + 1);
    }
    sentence.use(role);
    if (!bound || !sentence.isExhausted()) {
      return Optional.empty();
    }
    List<String> besides = Parts.bodies(parts);
    List<Part> described = parts.stream().map(p -> apart ? apart(p) : p).toList();
    List<Part> all = new ArrayList<>(described);
    all.add(held(roles, partners ? 2 : 1));
    Question question =
        Composer.question(
            sentence, name(), new Asked.Bodies(roles, besides), all, said -> wording(said, roles));
    return Optional.of(question.with(unstated(described, roles)));
  }

  /** The body that 谁配合 speaks of: 谁配合省能源局; -1 where it speaks of something to be done. */
  private static int helped(Sentence sentence, int role, String value) {
    int body = sentence.skipFill(role + 1, 1);
    int behind = sentence.skipFill(body + 1, 1);
    boolean named =
        body < sentence.size()
            && sentence.token(body) instanceof Token.Name name
            && BodyMentions.has(name, Agency.class);
    Token.Word word = sentence.word(role);
    boolean helps = value.equals("cooperating") && word != null && word.is(Sense.ROLE);
    boolean last = behind >= sentence.size() || sentence.is(behind, Sense.MEASURE, Sense.DO);
    return named && helps && last ? body : -1;
  }

  /** Who has a part in what the body leads. */
  private Optional<Question> helpers(Sentence sentence, Catalogue catalogue, int role, int body) {
    Token.Name name = (Token.Name) sentence.token(body);
    Bearers bearers = Bearers.of(name, Agency.class);
    Set<Role> share = BodyClause.roles("share");
    BodyClause leads =
        new BodyClause(
            List.of(bearers),
            List.of(false),
            true,
            Set.of(Role.LEAD),
            "lead",
            false,
            false,
            false,
            false);
    sentence.use(role);
    sentence.use(body);
    sentence.useAll(Sense.WHO, Sense.ASK, Sense.MEASURE, Sense.DO, Sense.IN, Sense.AND);
    List<Part> parts = new ArrayList<>(PartReaders.all(sentence, catalogue));
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    parts.add(BodyReader.part(List.of(leads), sentence.text()));
    parts.add(held(share, 1));
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Bodies(share, bearers.ids()),
            parts,
            said ->
                new Said(
                    said.zh() + "有谁参与（责任或配合单位）",
                    "who takes part (as responsible or cooperating body) in " + said.en())));
  }

  /** 和: with whom. A comma or 还有 joins no partners. */
  static boolean isWith(Sentence sentence, int i) {
    return sentence.is(i, Sense.AND)
        && sentence
            .token(i)
            .text()
            .matches("(?i)和|与|跟|同|会同|及|以及|and|(?:(?:together|along|jointly) )?with|as well as");
  }

  static boolean isNegated(Part part) {
    return part.constraints().stream().anyMatch(Constraint::negated);
  }

  private static boolean isBody(Part part) {
    return part.constraints().stream()
        .allMatch(c -> c.type().equals("agency") && c.role() == null && !c.negated());
  }

  /** Measures that fit and do not say who: as the text is, or because the clause is lost. */
  private static List<Close> unstated(List<Part> parts, Set<Role> roles) {
    Selection nobody = new Selection.Not(new Selection.WithBodies(roles, 1));
    Said reason =
        roles.equals(Set.of(Role.LEAD))
            ? new Said("没有写明牵头单位，或写明牵头单位的文字已缺失", "no lead is stated, or the clause is lost")
            : roles.equals(Set.of(Role.COOPERATING))
                ? new Said("没有写明“配合”的单位", "no cooperating body is stated")
                : new Said("没有写明责任单位，或写明责任单位的文字已缺失", "no body is stated, or the clause is lost");
    List<Selection> strict = parts.stream().map(Part::strict).toList();
    List<Selection> wide = parts.stream().map(Part::wide).toList();
    List<Close> close = new ArrayList<>();
    close.add(new Close(reason, unstated(strict, nobody), false));
    if (!wide.equals(strict)) {
      close.add(new Close(reason, unstated(wide, nobody), true));
    }
    return close;
  }

  private static Selection unstated(List<Selection> parts, Selection nobody) {
    List<Selection> all = new ArrayList<>(parts);
    all.add(nobody);
    return Selections.and(all);
  }

  /** 除省能源局外哪些部门牵头…: the body is no answer; the measures may be its own as well. */
  private static Part apart(Part part) {
    boolean body =
        part.constraints().stream().allMatch(c -> c.type().equals("agency") && c.negated());
    if (!body || part.constraints().isEmpty()) {
      return part;
    }
    String names =
        part.constraints().stream().map(Constraint::name).collect(Collectors.joining("、"));
    Selection all = new Selection.All();
    Said said = new Said("不看" + names, "apart from " + names);
    return new Part(part.constraints(), all, all, said, said, List.of(), part.alternatives());
  }

  private static boolean isApart(Sentence sentence) {
    Token.Word not = sentence.word(sentence.find(Sense.NOT, 0));
    return not != null && not.value(Sense.NOT).equals("except");
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
    Said role =
        roles.equals(Set.of(Role.LEAD))
            ? new Said("牵头", "leads ")
            : roles.equals(Set.of(Role.COOPERATING))
                ? new Said("配合", "cooperates in ")
                : roles.equals(BodyClause.roles("share"))
                    ? new Said("参与（责任或配合单位）", "takes part in ")
                    : new Said("负责", "is responsible for ");
    return new Said(measures.zh() + "由谁" + role.zh(), "who " + role.en() + measures.en());
  }
}
