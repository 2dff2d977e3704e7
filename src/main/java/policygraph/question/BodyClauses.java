package policygraph.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.question.BodyMentions.Mention;

/** Finds which bodies a question joins, and the role that it gives them. */
final class BodyClauses {
  /** What may stand between bodies and the word for their role. */
  static final Sense[] BETWEEN = {
    Sense.FILL, Sense.JOINT, Sense.ONLY, Sense.NOT, Sense.BESIDES, Sense.FIRST, Sense.BODY_NOUN
  };

  private static final Sense[] JOINING = {Sense.AND, Sense.OR, Sense.NOT, Sense.JOINT, Sense.FILL};

  private static final Sense[] ROLES = {Sense.ROLE, Sense.ROLE_NOUN};

  private final Sentence sentence;
  private final ClauseWords words;

  BodyClauses(Sentence sentence) {
    this.sentence = sentence;
    this.words = new ClauseWords(sentence);
  }

  /**
   * A clause with the tokens that it takes, {@code to} exclusive.
   *
   * @param either whether 或 joins it to the clause before it
   */
  record Found(BodyClause clause, int from, int to, boolean either) {}

  List<Found> find(List<Mention> mentions) {
    List<List<Mention>> groups = groups(mentions);
    List<Found> found = new ArrayList<>();
    int floor = 0;
    for (int g = 0; g < groups.size(); g++) {
      int ceiling = g + 1 < groups.size() ? groups.get(g + 1).getFirst().from() : sentence.size();
      Found clause = clause(groups.get(g), floor, ceiling, groups.size() == 1);
      found.add(clause);
      floor = clause.to();
      Found contrast = contrast(clause, ceiling);
      if (contrast != null) {
        found.add(contrast);
        floor = contrast.to();
      }
    }
    return found;
  }

  /** Bodies with nothing but 和, 或, 、 between them. */
  private List<List<Mention>> groups(List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean joined =
          !groups.isEmpty()
              && joins(groups.getLast().getLast().to(), mention.from())
              && !isBehindException(groups.getLast(), mention.from());
      if (!joined) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(mention);
    }
    return groups;
  }

  /** 除了省教育厅，省科技厅…: the comma ends what is excepted. */
  private boolean isBehindException(List<Mention> group, int to) {
    int before = sentence.skipFill(group.getFirst().from() - 1, -1);
    boolean comma = false;
    for (int i = group.getLast().to(); i < to; i++) {
      comma |= sentence.token(i).text().matches("[，,]");
    }
    return comma && words.isExcept(before);
  }

  private boolean joins(int from, int to) {
    boolean word = false;
    for (int i = from; i < to; i++) {
      if (!sentence.is(i, JOINING) || words.isWithout(i) || (word && words.isAgent(i))) {
        return false;
      }
      word |= !sentence.is(i, Sense.FILL);
    }
    return word;
  }

  private Found clause(List<Mention> group, int floor, int ceiling, boolean alone) {
    int from = group.getFirst().from();
    int to = group.getLast().to();
    int role = behind(to, ceiling);
    int before = before(from, floor);
    if (role < 0 || (before >= 0 && words.isPassive(role))) {
      role = before;
    }
    if (role < 0 && alone) {
      role = anywhere();
    }
    int left = leftEdge(role < 0 ? from : Math.min(from, role), floor);
    int right = role < to ? rightEdge(to, ceiling) : roleEnd(role, ceiling);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String value = "any";
    if (role >= 0) {
      value = roles(role, roles);
    }
    boolean first = words.any(left, right, Sense.FIRST);
    if (first && value.equals("any")) {
      value = "responsible";
      roles.add(Role.RESPONSIBLE);
    }
    boolean apart = words.isApart(from, Math.max(right, to));
    boolean joint =
        !apart && (words.any(left, right, Sense.JOINT) || words.any(from, to, Sense.AND));
    boolean either =
        words.any(from, to, Sense.OR)
            || (value.equals("any") && !words.any(left, right, Sense.JOINT));
    List<Boolean> excluded = new ArrayList<>();
    for (int m = 0; m < group.size(); m++) {
      excluded.add(m > 0 && words.any(group.get(m - 1).to(), group.get(m).from(), Sense.NOT));
    }
    boolean negated =
        words.any(left, from, Sense.NOT) || (right > to && words.any(to, right, Sense.NOT));
    boolean outside = words.besidesEnd(to) > to || words.any(to, right, Sense.BESIDES);
    right = Math.max(right, words.besidesEnd(to));
    if (negated && value.equals("share")) {
      // 没有省科技厅参与: not as lead either
      value = "any";
      roles.clear();
    }
    boolean only = words.any(left, right, Sense.ONLY);
    boolean either2 = linkedByOr(floor, left);
    words.take(group, left, right);
    if (role >= 0 && (role < left || role >= right)) {
      sentence.use(role);
    }
    return new Found(
        new BodyClause(
            group.stream().map(Mention::bearers).toList(),
            excluded,
            apart || (either && !joint) || words.any(from, to, Sense.OR),
            roles,
            value,
            only,
            first,
            negated || outside,
            outside && role >= 0),
        left,
        Math.max(right, to),
        either2);
  }

  /** 负责但不牵头, 不牵头但参与: the same bodies without another role, or with it. */
  private @Nullable Found contrast(Found clause, int ceiling) {
    int i = clause.to();
    boolean not = false;
    boolean but = false;
    while (i < ceiling && sentence.is(i, Sense.AND, Sense.NOT, Sense.FILL, Sense.ONLY)) {
      not |= sentence.is(i, Sense.NOT);
      but |= words.isContrast(i) || sentence.is(i, Sense.ONLY);
      i++;
    }
    boolean turns = not || (but && clause.clause().negated());
    boolean ofOther = i < ceiling && ceiling < sentence.size() && words.isPassive(i);
    if (!turns || i >= ceiling || ofOther || sentence.isUsed(i) || !sentence.is(i, ROLES)) {
      return null;
    }
    if (not && sentence.is(i, Sense.ROLE_NOUN) && !words.isNotBeing(clause.to(), i)) {
      return null; // 没有责任单位: nobody at all is one
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String value = roles(i, roles);
    sentence.use(clause.to(), i + 1);
    BodyClause said = clause.clause();
    return new Found(
        new BodyClause(
            said.bodies(),
            said.excluded(),
            not || said.either(),
            roles,
            value,
            false,
            false,
            not,
            false),
        clause.to(),
        i + 1,
        false);
  }

  private int behind(int from, int ceiling) {
    int i = from;
    while (i < ceiling && (sentence.is(i, BETWEEN) || words.isAlso(i))) {
      i++;
    }
    return i < ceiling && !sentence.isUsed(i) && sentence.is(i, ROLES) ? i : -1;
  }

  private int before(int from, int floor) {
    int i = from - 1;
    while (i >= floor && sentence.is(i, BETWEEN)) {
      i--;
    }
    return i >= floor && !sentence.isUsed(i) && sentence.is(i, ROLES) ? i : -1;
  }

  /** The only word for a role in the sentence, where it stands apart from the bodies. */
  private int anywhere() {
    List<Integer> found =
        sentence.free(
            t -> t instanceof Token.Word w && (w.is(Sense.ROLE) || w.is(Sense.ROLE_NOUN)));
    return found.size() == 1 && !sentence.has(Sense.WHO) ? found.getFirst() : -1;
  }

  /** 牵头或参与, 牵头和负责: the roles of all words together. */
  private String roles(int at, Set<Role> into) {
    Token.Word word = sentence.word(at);
    String value = word == null ? "any" : value(word);
    into.addAll(BodyClause.roles(value));
    int next = at + 1;
    while (sentence.is(next, Sense.AND, Sense.OR, Sense.FILL) && !words.isContrast(next)) {
      next++;
    }
    if (next > at + 1
        && sentence.is(next, Sense.ROLE)
        && words.any(at + 1, next, Sense.AND, Sense.OR)) {
      Set<Role> more = EnumSet.noneOf(Role.class);
      String other = roles(next, more);
      boolean all = value.equals("any") || other.equals("any");
      into.addAll(more);
      if (all || into.size() == Role.values().length) {
        into.clear();
        return "any";
      }
      return value + "|" + other;
    }
    return value;
  }

  private static String value(Token.Word word) {
    return word.is(Sense.ROLE) ? word.value(Sense.ROLE) : word.value(Sense.ROLE_NOUN);
  }

  private int roleEnd(int role, int ceiling) {
    int end = role + 1;
    int next = end;
    while (next < ceiling
        && sentence.is(next, Sense.AND, Sense.OR, Sense.FILL)
        && !words.isContrast(next)) {
      next++;
    }
    boolean chained =
        next > end
            && next < ceiling
            && sentence.is(next, Sense.ROLE)
            && words.any(end, next, Sense.AND, Sense.OR);
    return chained ? roleEnd(next, ceiling) : rightEdge(end, ceiling);
  }

  private int rightEdge(int end, int ceiling) {
    int i = end;
    while (i < ceiling
        && sentence.is(i, Sense.ONLY, Sense.JOINT, Sense.FIRST)
        && !(sentence.is(i, Sense.ONLY) && sentence.is(i + 1, ROLES))) {
      i++;
    }
    return i;
  }

  private int leftEdge(int from, int floor) {
    int edge = from;
    for (int i = from - 1;
        i >= floor && sentence.is(i, Sense.NOT, Sense.ONLY, Sense.JOINT, Sense.FIRST, Sense.FILL);
        i--) {
      if (!sentence.is(i, Sense.FILL)) {
        edge = i;
      }
    }
    return edge;
  }

  /** Accounts for what joins a clause to the one before it. */
  private boolean linkedByOr(int floor, int left) {
    boolean either = false;
    for (int i = left - 1; i >= floor && sentence.is(i, Sense.AND, Sense.OR, Sense.FILL); i--) {
      either |= sentence.is(i, Sense.OR);
      if (floor > 0) {
        sentence.use(i);
      }
    }
    return either && floor > 0;
  }
}
