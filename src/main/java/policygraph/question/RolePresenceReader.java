package policygraph.question;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.model.Selection;

/** 没有牵头单位的, 多个部门共同牵头的: whether any body holds a role, and how many do. */
final class RolePresenceReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    if (sentence.has(Sense.WHO)) {
      return;
    }
    List<Integer> found =
        sentence.free(
            t -> t instanceof Token.Word w && (w.is(Sense.ROLE_NOUN) || w.is(Sense.ROLE)));
    for (int at : found) {
      Token.Word word = sentence.word(at);
      Presence presence = word == null ? null : presence(sentence, at);
      if (word != null && presence != null) {
        sentence.use(presence.from(), presence.to());
        into.add(part(word, presence));
      }
    }
  }

  /**
   * What is said of how many bodies hold a role, and the tokens that say it, {@code to} exclusive.
   *
   * @param exact whether it is {@code number} and no more
   */
  private record Presence(int from, int to, boolean negated, boolean exact, int number) {}

  /** Null where it is not said how many bodies hold the role, or in a way that is not known. */
  private static @Nullable Presence presence(Sentence sentence, int at) {
    int from = at;
    while (from > 0 && !sentence.isUsed(from - 1) && isLead(sentence, from - 1)) {
      from--;
    }
    int to = at + 1;
    boolean passive = sentence.token(at).text().endsWith(" by");
    while (to < sentence.size()
        && !sentence.isUsed(to)
        && (isSeveral(sentence, to) || (passive && isLead(sentence, to)))) {
      to++;
    }
    boolean negated = false;
    boolean several = false;
    boolean only = false;
    boolean beyond = false;
    boolean stated = false;
    int counted = 0;
    for (int i = from; i < to; i++) {
      if (i == at) {
        several |= sentence.token(at).text().matches("(?i)jointly .*|co-led.*");
        continue;
      }
      negated |= sentence.is(i, Sense.NOT);
      several |= isSeveral(sentence, i);
      only |= sentence.is(i, Sense.ONLY);
      stated |= isStated(sentence, i);
      counted = Math.max(counted, counted(sentence, i));
      Token.Word bound = sentence.word(i);
      if (bound != null && bound.is(Sense.COMPARATOR)) {
        String sign = bound.value(Sense.COMPARATOR);
        if (!sign.startsWith(">")) {
          return null; // 不超过两个
        }
        beyond |= sign.equals(">");
      }
    }
    int number = Math.max(2, counted);
    if (negated) {
      return new Presence(from, to, true, false, 0);
    }
    if (several) {
      return counted > 0 && !isOpenNumber(sentence, from, to)
          ? new Presence(from, to, false, true, counted)
          : new Presence(from, to, false, false, beyond ? number + 1 : number);
    }
    if (only) {
      return new Presence(from, to, false, true, 1);
    }
    return stated && sentence.is(at, Sense.ROLE_NOUN)
        ? new Presence(from, to, false, false, 1)
        : null;
  }

  private static boolean isOpenNumber(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOpen(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** 有牵头单位的, with a lead agency. */
  private static boolean isStated(Sentence sentence, int i) {
    return sentence.token(i).text().matches("(?i)有|写明了?|写有|明确|with|have|has|having");
  }

  private static boolean isLead(Sentence sentence, int i) {
    return sentence.is(i, Sense.NOT, Sense.FILL, Sense.BODY_NOUN, Sense.COMPARATOR, Sense.ONLY)
        || isSeveral(sentence, i)
        || isStated(sentence, i);
  }

  /** 三个 in 三个以上单位: how many a token says; 0 where it says none. */
  private static int counted(Sentence sentence, int i) {
    if (sentence.token(i) instanceof Token.Amount amount
        && amount.unit().matches("[个家]?")
        && amount.value().compareTo(BigDecimal.TEN) < 0) {
      return amount.value().intValue();
    }
    Token.Word word = sentence.word(i);
    String value = word == null ? "" : word.value(Sense.JOINT);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private static boolean isSeveral(Sentence sentence, int i) {
    return sentence.is(i, Sense.JOINT)
        || counted(sentence, i) > 0
        || sentence
            .token(i)
            .text()
            .matches("(?i)多个|多家|多|几个|几家|两个|两家|several|multiple|more than one|不止一个|两个以上|多部门");
  }

  /** 以上, 多个, 至少: a number that is not said exactly. */
  private static boolean isOpen(Sentence sentence, int i) {
    return sentence.is(i, Sense.COMPARATOR)
        || sentence
            .token(i)
            .text()
            .matches("(?i).*以上|多.*|几.*|at least.*|several|multiple|more.*|不止.*");
  }

  private static Part part(Token.Word word, Presence said) {
    String value = word.is(Sense.ROLE_NOUN) ? word.value(Sense.ROLE_NOUN) : word.value(Sense.ROLE);
    return said.exact()
        ? exactly(word, value, said.number())
        : part(word, value, said.negated(), said.number());
  }

  /** 只有一个部门牵头的, 两个部门牵头的: so many bodies and no more. */
  private static Part exactly(Token.Word word, String value, int number) {
    Set<Role> roles = BodyClause.roles(value);
    Selection selection =
        Selections.and(
            List.of(
                new Selection.WithBodies(roles, number),
                new Selection.Not(new Selection.WithBodies(roles, number + 1))));
    boolean lead = value.equals("lead");
    String zh = number == 1 ? "只有一个" : "有" + (number == 2 ? "两" : number) + "个";
    return Part.of(
        part(word, value, false, number).constraints().getFirst(),
        selection,
        new Said(
            zh + (lead ? "牵头单位" : "责任单位"),
            "that state just "
                + number
                + " "
                + (lead ? "lead" : "body")
                + (number > 1 ? "s" : "")));
  }

  private static Part part(Token.Word word, String value, boolean negated, int atLeast) {
    // 责任单位 in a question of presence means bodies of any role
    Set<Role> roles =
        value.equals("lead") || value.equals("cooperating")
            ? BodyClause.roles(value)
            : EnumSet.noneOf(Role.class);
    Selection selection =
        negated
            ? new Selection.Not(new Selection.WithBodies(roles, 1))
            : new Selection.WithBodies(roles, atLeast);
    String zh = value.equals("lead") ? "牵头单位" : value.equals("cooperating") ? "配合单位" : "责任单位";
    String en =
        value.equals("lead")
            ? "lead"
            : value.equals("cooperating") ? "cooperating body" : "responsible body";
    Said said =
        negated
            ? new Said("没有写明" + zh, "that state no " + en)
            : atLeast == 1
                ? new Said("写明了" + zh, "that state a " + en)
                : new Said(
                    "有" + (atLeast == 2 ? "两" : atLeast) + "个以上" + zh,
                    "that state " + atLeast + " or more " + en.replace("body", "bodie") + "s");
    String role = roles.isEmpty() ? null : roles.iterator().next().label();
    return Part.of(
        new Constraint(
            "agency", role, List.of(), said.zh(), word.text(), word.start(), word.end(), negated),
        selection,
        said);
  }
}
