package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.question.Asked.Kind;

/** Finds the names between which a question asks for the one with more: 省教育厅和省科技厅谁牵头的任务多. */
final class Compared {
  private static final Sense[] JOINING = {Sense.AND, Sense.OR, Sense.FILL, Sense.COMPARE};

  private final Sentence sentence;

  Compared(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * What is compared.
   *
   * @param names each with all that bear it
   */
  record Group(Kind kind, List<Bearers> names) {
    List<List<String>> among() {
      return names.stream().map(Bearers::ids).toList();
    }

    /** As they stand in the question. */
    String mentions() {
      return names.stream().map(n -> "“" + n.mention() + "”").collect(Collectors.joining());
    }
  }

  /** The names compared, accounted for; null where none are. */
  @Nullable Group take() {
    if (sentence.has(Sense.JOINT) || !asksWhich()) {
      return null;
    }
    List<Bearers> agencies = named(Agency.class);
    if (!agencies.isEmpty()) {
      return new Group(Kind.AGENCY, agencies);
    }
    List<Bearers> regions = named(Region.class);
    if (!regions.isEmpty()) {
      return new Group(Kind.REGION, regions);
    }
    List<Bearers> firms = named(Enterprise.class);
    if (!firms.isEmpty()) {
      return new Group(Kind.ENTERPRISE, firms);
    }
    List<Bearers> industries = named(Industry.class);
    return industries.isEmpty() ? null : new Group(Kind.INDUSTRY, industries);
  }

  private List<Bearers> named(Class<? extends Entity> kind) {
    List<Integer> names =
        sentence.free(t -> t instanceof Token.Name n && BodyMentions.has(n, kind));
    if (names.size() < 2) {
      return List.of();
    }
    for (int i = 1; i < names.size(); i++) {
      if (!joined(names.get(i - 1), names.get(i))) {
        return List.of();
      }
    }
    List<Bearers> compared = new ArrayList<>();
    for (int at : names) {
      if (sentence.token(at) instanceof Token.Name name) {
        compared.add(Bearers.of(name, kind));
      }
    }
    sentence.use(names.getFirst(), names.getLast() + 1);
    return compared;
  }

  /** 谁, 哪个, which: without a noun for something else that is asked for. */
  private boolean asksWhich() {
    boolean other =
        sentence.has(Sense.REGION_NOUN)
            || sentence.has(Sense.INDUSTRY_NOUN)
            || sentence.has(Sense.ENTERPRISE_NOUN)
            || sentence.has(Sense.POLICY_NOUN);
    return !other
        && (sentence.has(Sense.WHO) || sentence.has(Sense.ASK) || sentence.has(Sense.HOW_MANY));
  }

  private boolean joined(int left, int right) {
    boolean word = false;
    for (int i = left + 1; i < right; i++) {
      if (!sentence.is(i, JOINING)) {
        return false;
      }
      word |= !sentence.is(i, Sense.FILL);
    }
    return word;
  }
}
