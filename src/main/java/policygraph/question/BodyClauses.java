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

  /** Words that a clause is made of. */
  private static final Sense[] CLAUSE = {
    Sense.ROLE,
    Sense.ROLE_NOUN,
    Sense.AND,
    Sense.OR,
    Sense.NOT,
    Sense.ONLY,
    Sense.JOINT,
    Sense.FIRST,
    Sense.BESIDES,
    Sense.BODY_NOUN,
    Sense.FILL,
    Sense.IN,
    Sense.LEVEL
  };

  private final Sentence sentence;

  BodyClauses(Sentence sentence) {
    this.sentence = sentence;
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
      boolean joined = !groups.isEmpty() && joins(groups.getLast().getLast().to(), mention.from());
      if (!joined) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(mention);
    }
    return groups;
  }

  private boolean joins(int from, int to) {
    boolean word = false;
    for (int i = from; i < to; i++) {
      if (!sentence.is(i, JOINING)) {
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
    if (role < 0 || (before >= 0 && isPassive(role))) {
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
    boolean first = any(left, right, Sense.FIRST);
    if (first && value.equals("any")) {
      value = "responsible";
      roles.add(Role.RESPONSIBLE);
    }
    boolean joint = any(left, right, Sense.JOINT) || any(from, to, Sense.AND);
    boolean either =
        any(from, to, Sense.OR) || (value.equals("any") && !any(left, right, Sense.JOINT));
    List<Boolean> excluded = new ArrayList<>();
    for (int m = 0; m < group.size(); m++) {
      excluded.add(m > 0 && any(group.get(m - 1).to(), group.get(m).from(), Sense.NOT));
    }
    boolean negated = any(left, from, Sense.NOT) || (right > to && any(to, right, Sense.NOT));
    boolean outside = besidesEnd(to) > to || any(to, right, Sense.BESIDES);
    right = Math.max(right, besidesEnd(to));
    if (negated && value.equals("share")) {
      // 没有省科技厅参与: not as lead either
      value = "any";
      roles.clear();
    }
    boolean only = any(left, right, Sense.ONLY);
    boolean either2 = linkedByOr(floor, left);
    take(group, left, right);
    if (role >= 0 && (role < left || role >= right)) {
      sentence.use(role);
    }
    return new Found(
        new BodyClause(
            group.stream().map(Mention::bearers).toList(),
            excluded,
            (either && !joint) || any(from, to, Sense.OR),
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

  /**
   * Accounts for the tokens of a clause. What else stands between body and role is a demand of its
   * own: 省能源局在煤电方面牵头的, 省能源局去年牵头的.
   */
  private void take(List<Mention> group, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      boolean body = group.stream().anyMatch(m -> m.from() <= at && at < m.to());
      boolean except = i >= group.getLast().to() && isExcept(i);
      if (body || (sentence.is(i, CLAUSE) && !except)) {
        sentence.use(i);
      }
    }
  }

  /** 除了 behind a body: 省卫健委除了牵头还参与哪些 does not say that it has no part. */
  private boolean isExcept(int i) {
    Token.Word word = sentence.word(i);
    return word != null && word.value(Sense.NOT).equals("except");
  }

  /** 负责但不牵头, responsible but not leading: the same bodies without another role. */
  private @Nullable Found contrast(Found clause, int ceiling) {
    int i = clause.to();
    boolean not = false;
    while (i < ceiling && sentence.is(i, Sense.AND, Sense.NOT, Sense.FILL)) {
      not |= sentence.is(i, Sense.NOT);
      i++;
    }
    boolean ofOther = i < ceiling && ceiling < sentence.size() && isPassive(i);
    if (!not || i >= ceiling || ofOther || sentence.isUsed(i) || !sentence.is(i, Sense.ROLE)) {
      return null;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String value = roles(i, roles);
    sentence.use(clause.to(), i + 1);
    BodyClause said = clause.clause();
    return new Found(
        new BodyClause(
            said.bodies(), said.excluded(), true, roles, value, false, false, true, false),
        clause.to(),
        i + 1,
        false);
  }

  /** Behind 以外 and what is only filler before it. */
  private int besidesEnd(int from) {
    int i = sentence.skipFill(from, 1);
    return sentence.is(i, Sense.BESIDES) ? i + 1 : from;
  }

  private int behind(int from, int ceiling) {
    int i = from;
    while (i < ceiling && sentence.is(i, BETWEEN)) {
      i++;
    }
    return i < ceiling && !sentence.isUsed(i) && sentence.is(i, ROLES) ? i : -1;
  }

  /**
   * led by the finance department but not co-led by …: what ends in "by" speaks of what follows.
   */
  private boolean isPassive(int role) {
    return sentence.token(role).text().endsWith(" by") || sentence.is(role + 1, Sense.DUE);
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
    while (sentence.is(next, Sense.AND, Sense.OR, Sense.FILL) && next < sentence.size()) {
      next++;
    }
    if (next > at + 1 && sentence.is(next, Sense.ROLE) && any(at + 1, next, Sense.AND, Sense.OR)) {
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
    while (next < ceiling && sentence.is(next, Sense.AND, Sense.OR, Sense.FILL)) {
      next++;
    }
    boolean chained =
        next > end
            && next < ceiling
            && sentence.is(next, Sense.ROLE)
            && any(end, next, Sense.AND, Sense.OR);
    return chained ? roleEnd(next, ceiling) : rightEdge(end, ceiling);
  }

  private int rightEdge(int end, int ceiling) {
    int i = end;
    while (i < ceiling && sentence.is(i, Sense.ONLY, Sense.JOINT, Sense.FIRST)) {
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

  private boolean any(int from, int to, Sense... senses) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (sentence.is(i, senses)) {
        return true;
      }
    }
    return false;
  }
}
