package policygraph.question;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import policygraph.model.Role;
import policygraph.model.Selection;

/** 没有牵头单位的, 多个部门共同牵头的: whether any body holds a role, and how many do. */
final class RolePresenceReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    List<Integer> found =
        sentence.free(
            t -> t instanceof Token.Word w && (w.is(Sense.ROLE_NOUN) || w.is(Sense.ROLE)));
    if (found.size() != 1 || sentence.has(Sense.WHO)) {
      return;
    }
    int at = found.getFirst();
    Token.Word word = sentence.word(at);
    if (word == null) {
      return;
    }
    int from = at;
    boolean negated = false;
    boolean several = false;
    boolean only = false;
    boolean beyond = false;
    boolean open = false;
    int atLeast = 2;
    for (int i = at - 1; i >= 0 && !sentence.isUsed(i) && isLead(sentence, i); i--) {
      negated |= sentence.is(i, Sense.NOT);
      several |= isSeveral(sentence, i);
      open |= isOpen(sentence, i);
      only |= sentence.is(i, Sense.ONLY);
      atLeast = Math.max(atLeast, counted(sentence, i));
      Token.Word bound = sentence.word(i);
      if (bound != null && bound.is(Sense.COMPARATOR)) {
        if (!bound.value(Sense.COMPARATOR).equals(">=")) {
          return; // 不超过两个
        }
        beyond |= bound.text().matches("(?i)超过|多于|大于|超|more than|over");
      }
      from = i;
    }
    int end = at + 1;
    while (end < sentence.size() && isSeveral(sentence, end)) {
      several = true;
      end++;
    }
    if (!negated && !several && !only) {
      return;
    }
    sentence.use(from, end);
    String value = word.is(Sense.ROLE_NOUN) ? word.value(Sense.ROLE_NOUN) : word.value(Sense.ROLE);
    boolean exact = several && !negated && !open && exactly(sentence, from, at) > 0;
    if (exact) {
      into.add(exactly(word, value, exactly(sentence, from, at)));
      return;
    }
    into.add(
        only && !several
            ? exactly(word, value, 1)
            : part(word, value, negated, beyond ? atLeast + 1 : atLeast));
  }

  private static boolean isLead(Sentence sentence, int i) {
    return sentence.is(i, Sense.NOT, Sense.FILL, Sense.BODY_NOUN, Sense.COMPARATOR, Sense.ONLY)
        || isSeveral(sentence, i);
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

  /** The number that is said, 0 for none. */
  private static int exactly(Sentence sentence, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = Math.max(number, counted(sentence, i));
    }
    return number;
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
            : new Said(
                "有" + (atLeast == 2 ? "两" : atLeast) + "个以上" + zh,
                "that state " + atLeast + " or more: " + en);
    String role = roles.isEmpty() ? null : roles.iterator().next().label();
    return Part.of(
        new Constraint(
            "agency", role, List.of(), said.zh(), word.text(), word.start(), word.end(), negated),
        selection,
        said);
  }
}
