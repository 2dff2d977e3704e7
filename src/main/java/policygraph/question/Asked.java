package policygraph.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.TargetKind;

/** What a question wants to see of the measures that it selects. */
public sealed interface Asked {
  /** The same of the measures of a selection only: a comparison has selections of its own. */
  default Asked within(Selection narrower) {
    return this;
  }

  /** The measures themselves. */
  record Measures() implements Asked {}

  /** How many there are; the measures as its proof. */
  record Count() implements Asked {}

  /**
   * Which bodies hold one of the roles in them, and the measures as the proof.
   *
   * @param roles empty for any role
   * @param besides ids of bodies that the question names and that are no answer
   */
  record Bodies(Set<Role> roles, List<String> besides) implements Asked {
    public Bodies {
      roles = Set.copyOf(roles);
      besides = List.copyOf(besides);
    }
  }

  /**
   * The entities that the measures are linked with, each with its number of measures.
   *
   * @param roles where bodies are asked for; empty for any role
   * @param order which come first
   * @param limit how many are wanted; 0 for all
   * @param field which of them take part
   */
  record Ranking(Kind kind, Set<Role> roles, Order order, int limit, Field field) implements Asked {
    public Ranking {
      roles = Set.copyOf(roles);
    }

    Ranking(Kind kind, Set<Role> roles, Order order, int limit) {
      this(kind, roles, order, limit, Field.ALL);
    }
  }

  /**
   * Which entities are counted.
   *
   * @param among ids of the only ones that are compared, those of one name together; empty for all
   * @param besides ids of those that the question names and that are no answer
   * @param level of the places that are asked for, as in {@link policygraph.model.Region}; "" for
   *     any
   */
  record Field(List<List<String>> among, List<String> besides, String level) {
    static final Field ALL = new Field(List.of(), List.of(), "");

    public Field {
      among = among.stream().map(List::copyOf).toList();
      besides = List.copyOf(besides);
    }
  }

  /**
   * The policies that the measures stand in.
   *
   * @param each what a policy must have measures of, though not the same ones: 既提到白酒又提到算力的文件; empty
   *     where one measure must have all that is asked
   * @param without what none of a policy's measures may be: 哪些文件没有提到白酒; empty for nothing
   */
  record Policies(List<Selection> each, List<Selection> without) implements Asked {
    public Policies {
      each = List.copyOf(each);
      without = List.copyOf(without);
    }

    Policies() {
      this(List.of(), List.of());
    }

    @Override
    public Asked within(Selection narrower) {
      return new Policies(narrowed(each, narrower), narrowed(without, narrower));
    }

    private static List<Selection> narrowed(List<Selection> all, Selection narrower) {
      return all.stream().map(s -> Selections.and(List.of(s, narrower))).toList();
    }
  }

  /** The policies that the measures stand in, by how many they hold. */
  record PolicyRanking(Order order, int limit) implements Asked {}

  /**
   * Citations by the measures and their policies.
   *
   * @param cited the number, or words of the title, of the document that is cited; null for any
   * @param policies ids of the policies that the graph has under it
   */
  record Citations(@Nullable String cited, List<String> policies) implements Asked {
    public Citations {
      policies = List.copyOf(policies);
    }
  }

  /** Quantitative targets. */
  record Targets(TargetWish wish) implements Asked {}

  /** Several selections side by side. */
  record Comparison(List<Side> sides) implements Asked {
    public Comparison {
      sides = List.copyOf(sides);
    }

    @Override
    public Asked within(Selection narrower) {
      return new Comparison(
          sides.stream()
              .map(
                  side ->
                      new Side(
                          side.label(),
                          side.readings().stream()
                              .map(r -> Selections.and(List.of(r, narrower)))
                              .toList()))
              .toList());
    }
  }

  /** Passages: the question was not understood. */
  record Passages() implements Asked {}

  /** Whether targets must state their time. */
  enum Dated {
    ANY,
    STATED,
    UNSTATED
  }

  /** What entities are asked for. */
  enum Kind {
    AGENCY,
    REGION,
    INDUSTRY,
    ENTERPRISE
  }

  /** Which come first. */
  enum Order {
    MOST,
    LEAST
  }

  /** One side of a comparison, with its readings as in {@link Question}. */
  record Side(String label, List<Selection> readings) {
    public Side {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Which targets are wanted.
   *
   * @param indicator words that the indicator must hold, each in any of its forms; empty for any
   * @param kind null for any; INCREMENT is a preference, as 新增 is often left to the context
   * @param falling whether only what is to become less is wanted: 下降的指标
   * @param bounds null where no value is asked for
   * @param periods in one of which the target must fall; empty for any
   * @param dated whether the text must state a time
   */
  record TargetWish(
      List<List<String>> indicator,
      @Nullable TargetKind kind,
      boolean falling,
      @Nullable ValueBounds bounds,
      List<PolicyDate> periods,
      Dated dated) {
    public TargetWish {
      indicator = indicator.stream().map(List::copyOf).toList();
      periods = List.copyOf(periods);
    }
  }
}
