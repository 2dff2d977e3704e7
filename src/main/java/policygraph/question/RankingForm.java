package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
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
    Order order =
        sentence.has(Sense.MOST) ? Order.MOST : sentence.has(Sense.LEAST) ? Order.LEAST : null;
    int noun = noun(sentence);
    if (order == null || noun < 0) {
      return Optional.empty();
    }
    Kind kind = Kinds.at(sentence, noun);
    int limit = limit(sentence);
    String value = "any";
    int role = role(sentence);
    if (role >= 0 && kind == Kind.AGENCY && sentence.token(role) instanceof Token.Word word) {
      value = word.is(Sense.ROLE) ? word.value(Sense.ROLE) : word.value(Sense.ROLE_NOUN);
      sentence.use(role);
    }
    Set<Role> roles = BodyClause.roles(value);
    sentence.use(noun);
    sentence.useAll(Sense.MOST, Sense.LEAST, Sense.ASK, Sense.HOW_MANY);
    List<Part> parts = new ArrayList<>(PartReaders.named(sentence, catalogue));
    sentence.useAll(
        Sense.MEASURE,
        Sense.MENTION,
        Sense.SUPPORT,
        Sense.DO,
        Sense.IN,
        Sense.AND,
        Sense.BODY_NOUN);
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    Asked asked =
        kind == null
            ? new Asked.PolicyRanking(order, limit)
            : new Asked.Ranking(kind, roles, order, limit);
    return Optional.of(
        Composer.question(sentence, name(), asked, parts, wording(kind, roles, order)));
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
    List<Integer> amounts = sentence.free(Token.Amount.class::isInstance);
    for (int i : amounts) {
      if (sentence.token(i) instanceof Token.Amount amount
          && amount.value().scale() <= 0
          && amount.value().intValue() > 0
          && amount.value().intValue() <= 1000) {
        sentence.use(i);
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

  private static UnaryOperator<Said> wording(@Nullable Kind kind, Set<Role> roles, Order order) {
    Said noun = kind == null ? new Said("文件", "policies") : Kinds.said(kind);
    boolean lead = roles.equals(Set.of(Role.LEAD));
    String zhRole = lead ? "牵头" : roles.isEmpty() ? "" : "负责";
    String enRole = lead ? "led" : roles.isEmpty() ? "" : "in charge of";
    return said ->
        new Said(
            "按"
                + (zhRole.isEmpty() ? "" : zhRole + "的")
                + said.zh()
                + "数量"
                + (order == Order.MOST ? "从多到少" : "从少到多")
                + "排列的"
                + noun.zh(),
            noun.en()
                + " by the number of "
                + said.en()
                + (enRole.isEmpty() ? "" : " " + enRole)
                + (order == Order.MOST ? ", most first" : ", fewest first"));
  }
}
