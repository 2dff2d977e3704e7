package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.question.Asked.Kind;
import policygraph.question.Asked.Order;
import policygraph.text.ChineseNumerals;

/** 牵头任务最多的部门, top 5 agencies, which policy names most firms: entities in their order. */
final class RankingForm implements Form {
  @Override
  public String name() {
    return "ranking";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    boolean each = CountForm.each(sentence) >= 0;
    Order order =
        sentence.has(Sense.MOST) || each
            ? Order.MOST
            : sentence.has(Sense.LEAST) ? Order.LEAST : null;
    if (order == null || ranksMeasures(sentence)) {
      return Optional.empty();
    }
    boolean asksWho = sentence.has(Sense.WHO);
    Compared.Group compared = new Compared(sentence).take();
    if (compared == null && !asksWho && !each && isWeak(sentence)) {
      return Optional.empty();
    }
    int noun = noun(sentence);
    if (compared == null && (noun < 0 || each)) {
      return Optional.empty();
    }
    Kind kind = compared != null ? compared.kind() : Kinds.at(sentence, noun);
    int limit = limit(sentence);
    List<Integer> bodies =
        sentence.free(t -> t instanceof Token.Name n && BodyMentions.has(n, Agency.class));
    boolean partners = !bodies.isEmpty() && sentence.has(Sense.JOINT);
    String value = "any";
    int role = role(sentence);
    if (role >= 0 && kind == Kind.AGENCY && sentence.token(role) instanceof Token.Word word) {
      if (!bodies.isEmpty() && !partners) {
        // whose role is meant, that of the body that is named or of those that are ranked?
        return Optional.empty();
      }
      value = word.is(Sense.ROLE) ? word.value(Sense.ROLE) : word.value(Sense.ROLE_NOUN);
      if (!partners) {
        sentence.use(role);
        useRedundant(sentence, role, value);
      }
    }
    Set<Role> roles = BodyClause.roles(value);
    if (noun >= 0) {
      sentence.use(noun);
    }
    sentence.useAll(Sense.MOST, Sense.LEAST, Sense.ASK, Sense.HOW_MANY);
    List<Part> parts = new ArrayList<>(PartReaders.named(sentence, catalogue));
    if (compared != null) {
      sentence.useAll(Sense.WHO, Sense.COMPARE);
      parts.add(compared(compared, roles));
    } else if (parts.stream().anyMatch(RankingForm::excludesBodies)) {
      return Optional.empty();
    }
    sentence.useAll(Sense.MEASURE, Sense.MENTION, Sense.SUPPORT, Sense.DO, Sense.IN, Sense.AND);
    if (kind == Kind.AGENCY) {
      sentence.useAll(Sense.BODY_NOUN);
    }
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    Asked asked =
        kind == null
            ? new Asked.PolicyRanking(order, limit)
            : new Asked.Ranking(
                kind,
                roles,
                order,
                limit,
                new Asked.Field(
                    compared == null ? List.of() : compared.among(),
                    partners && kind == Kind.AGENCY ? Parts.bodies(parts) : List.of(),
                    Kinds.level(sentence, noun)));
    return Optional.of(
        Composer.question(sentence, name(), asked, parts, wording(kind, roles, order, compared)));
  }

  /** 参与（不算牵头）: who takes part is none that leads. */
  private static void useRedundant(Sentence sentence, int role, String value) {
    int not = sentence.skipFill(role + 1, 1);
    int lead = sentence.skipFill(not + 1, 1);
    Token.Word word = sentence.word(lead);
    boolean leads = word != null && word.value(Sense.ROLE).equals("lead");
    if (value.equals("share") && sentence.is(not, Sense.NOT) && leads) {
      sentence.use(not);
      sentence.use(lead);
    }
  }

  /** The measures that any of the compared has part in. */
  private static Part compared(Compared.Group group, Set<Role> roles) {
    List<String> ids = group.among().stream().flatMap(List::stream).toList();
    Selection any =
        switch (group.kind()) {
          case AGENCY -> Selections.body(ids, roles);
          case REGION -> new Selection.InRegion(ids, false, false);
          case INDUSTRY -> new Selection.InIndustry(ids);
          case ENTERPRISE -> new Selection.NamesEnterprise(ids);
        };
    String type = group.kind().name().toLowerCase(Locale.ROOT);
    boolean body = group.kind() == Kind.AGENCY && !roles.isEmpty();
    String role =
        body ? roles.stream().sorted().map(Role::label).collect(Collectors.joining("|")) : null;
    List<Constraint> constraints =
        group.names().stream()
            .map(
                n ->
                    new Constraint(
                        type, role, n.ids(), n.name(), n.mention(), n.start(), n.end(), false))
            .toList();
    return new Part(constraints, any, any, Said.NOTHING, Said.NOTHING, List.of(), List.of());
  }

  /** 除…外 would leave out the measures that the body shares with others, not the body. */
  private static boolean excludesBodies(Part part) {
    return part.constraints().stream().anyMatch(c -> c.type().equals("agency") && c.negated());
  }

  /** 多, 少: they rank only where somebody is asked for. */
  private static boolean isWeak(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, Sense.MOST, Sense.LEAST)
          && !sentence.token(i).text().matches("(?i)(?:更|比较)?[多少](?:一些|一点|些)?|more|fewer|less")) {
        return false;
      }
    }
    return true;
  }

  /** 涉及部门最多的任务, 哪项任务涉及的部门最多: measures are not ranked. */
  private static boolean ranksMeasures(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean before =
          sentence.is(i, Sense.MOST, Sense.LEAST)
              && sentence.token(i).text().length() > 1
              && sentence.is(sentence.skipFill(i + 1, 1), Sense.MEASURE)
              && sentence.language() == Language.ZH;
      boolean asked =
          sentence.is(i, Sense.ASK)
              && sentence.is(i + 1, Sense.MEASURE)
              && !sentence.has(Sense.WHO);
      if (before || asked) {
        return true;
      }
    }
    return false;
  }

  /** The noun for what is ranked: the one that is asked for, else the last. */
  private static int noun(Sentence sentence) {
    int found = -1;
    for (int i = 0; i < sentence.size(); i++) {
      boolean isNoun = Kinds.at(sentence, i) != null || sentence.is(i, Sense.POLICY_NOUN);
      if (isNoun && !sentence.is(i, Sense.ROLE_NOUN)) {
        boolean asked = sentence.is(i, Sense.WHO) || sentence.is(i - 1, Sense.ASK);
        found = i;
        if (asked) {
          return i;
        }
      }
    }
    return found >= 0 ? found : sentence.find(Sense.ROLE_NOUN, 0);
  }

  private static int role(Sentence sentence) {
    int role = sentence.find(Sense.ROLE, 0);
    return role >= 0 ? role : sentence.find(Sense.ROLE_NOUN, 0);
  }

  private static int limit(Sentence sentence) {
    for (int i = sentence.find(Sense.MOST, 0); i >= 0; i = sentence.find(Sense.MOST, i + 1)) {
      Token.Word most = sentence.word(i);
      if (most != null && !most.value(Sense.MOST).isEmpty()) {
        return Integer.parseInt(most.value(Sense.MOST)); // 前三名
      }
    }
    for (int i : sentence.free(t -> t instanceof Token.Word w && w.is(Sense.JOINT))) {
      Token.Word joint = sentence.word(i);
      boolean ofNoun =
          sentence.is(
              sentence.skipFill(i + 1, 1),
              Sense.BODY_NOUN,
              Sense.ROLE_NOUN,
              Sense.REGION_NOUN,
              Sense.ENTERPRISE_NOUN,
              Sense.INDUSTRY_NOUN,
              Sense.POLICY_NOUN);
      if (joint != null && !joint.value(Sense.JOINT).isEmpty() && ofNoun) {
        sentence.use(i);
        return Integer.parseInt(joint.value(Sense.JOINT)); // 最多的三个部门
      }
    }
    List<Integer> amounts = sentence.free(Token.Amount.class::isInstance);
    for (int i : amounts) {
      if (sentence.token(i) instanceof Token.Amount amount
          && amount.value().scale() <= 0
          && amount.value().intValue() > 0
          && amount.value().intValue() <= 1000) {
        sentence.use(i);
        if (sentence.token(Math.max(0, i - 1)).text().equals("前")) {
          sentence.use(i - 1);
        }
        return amount.value().intValue();
      }
    }
    for (int i : sentence.free(t -> t.text().matches("[一二三四五六七八九十]{1,3}"))) {
      OptionalInt limit = ChineseNumerals.number(sentence.token(i).text());
      if (limit.isPresent() && sentence.is(i - 1, Sense.MOST)) {
        sentence.use(i);
        return limit.getAsInt();
      }
    }
    return 0;
  }

  private static UnaryOperator<Said> wording(
      @Nullable Kind kind, Set<Role> roles, Order order, Compared.@Nullable Group compared) {
    String zhAmong = compared == null ? "" : "比较" + compared.mentions() + "，";
    String enAmong = compared == null ? "" : "of " + compared.mentions() + ": ";
    Said noun = kind == null ? new Said("文件", "policies") : Kinds.said(kind);
    boolean lead = roles.equals(Set.of(Role.LEAD));
    boolean share = roles.equals(BodyClause.roles("share"));
    String zhRole = lead ? "牵头" : roles.isEmpty() ? "" : share ? "参与" : "负责";
    String enRole =
        lead
            ? "that they lead"
            : roles.isEmpty()
                ? ""
                : share ? "that they take part in" : "that they are in charge of";
    return said ->
        new Said(
            zhAmong
                + "按"
                + (zhRole.isEmpty() ? "" : zhRole + "的")
                + said.zh()
                + "数量"
                + (order == Order.MOST ? "从多到少" : "从少到多")
                + "排列的"
                + noun.zh(),
            enAmong
                + noun.en()
                + " by the number of "
                + said.en()
                + (enRole.isEmpty() ? "" : " " + enRole)
                + (order == Order.MOST ? ", most first" : ", fewest first"));
  }
}
