package policygraph.search.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.graph.GraphReader;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.model.Target;

/**
 * Targets of different policies for one indicator, period and place, or a place and its part, with
 * different values. Where one of the two names no period, the policies must be of about one time.
 * An indicator's name is rarely the same to the letter, and the same name may mean different
 * things: both the names and the sentences must be alike.
 */
final class ValueOverlaps {
  private static final int ALL = 1_000_000;

  /** Least likeness of two indicators' names. */
  private static final double NAMES = 0.8;

  /** Least likeness of the sentences around them. */
  private static final double SENTENCES = 0.3;

  /** The same for names of few letters, such as 办理时限, which say little. */
  private static final double SENTENCES_OF_SHORT = 0.5;

  private static final int SHORT = 5;

  /** Policies of about one time are issued at most so many years apart. */
  private static final int YEARS = 1;

  private record Aim(TargetRow row, Set<String> name, Amount amount, @Nullable Region place) {}

  private record Pair(Aim first, Aim second, Overlap.Places same, double names) {}

  private final GraphReader graph;

  ValueOverlaps(GraphReader graph) {
    this.graph = graph;
  }

  List<Overlap> find() {
    Map<String, List<Aim>> byUnit = new HashMap<>();
    for (TargetRow row : graph.targets(TargetFilter.ALL, 1, ALL).items()) {
      Target target = row.target();
      Region place = target.region() == null ? row.policy().region() : target.region();
      if (place != null && place.code() != null) {
        Amount amount = Amount.of(target);
        byUnit
            .computeIfAbsent(
                place.code().substring(0, 2) + target.kind().label() + amount.unit(),
                p -> new ArrayList<>())
            .add(new Aim(row, Shingles.of(name(target.indicator()), 2), amount, place));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    byUnit.values().forEach(aims -> addPairs(aims, pairs));
    Map<String, FiledMeasure> measures = measures(pairs);
    List<Overlap> overlaps = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    pairs.sort(Comparator.comparingDouble((Pair p) -> p.names()).reversed());
    for (Pair pair : pairs) {
      FiledMeasure first = measures.get(pair.first().row().measure());
      FiledMeasure second = measures.get(pair.second().row().measure());
      if (first != null && second != null) {
        Overlap overlap = compare(pair, first, second);
        if (overlap != null && seen.add(key(pair))) {
          overlaps.add(overlap);
        }
      }
    }
    return overlaps;
  }

  /** Without words that only say whose it is. */
  private static String name(String indicator) {
    return indicator.replaceFirst("^(全省|全市|全县|全区|全州|全盟|我省|我市|本市)", "");
  }

  private static void addPairs(List<Aim> aims, List<Pair> pairs) {
    for (int i = 0; i < aims.size(); i++) {
      for (int j = i + 1; j < aims.size(); j++) {
        Aim first = aims.get(i);
        Aim second = aims.get(j);
        Overlap.Places same = Jurisdiction.of(first.place(), second.place());
        if (same == null) {
          continue;
        }
        boolean comparable =
            (same == Overlap.Places.SAME || first.amount().rate())
                && !first.row().policy().id().equals(second.row().policy().id())
                && first.amount().differs(second.amount())
                && isOneTime(first.row(), second.row());
        if (comparable) {
          double names = Shingles.likeness(first.name(), second.name());
          if (names >= NAMES) {
            pairs.add(new Pair(first, second, same, names));
          }
        }
      }
    }
  }

  private static boolean isOneTime(TargetRow first, TargetRow second) {
    PolicyDate period = first.target().period();
    PolicyDate other = second.target().period();
    if (period != null && other != null) {
      return period.last().equals(other.last());
    }
    PolicyDate issued = first.policy().date();
    PolicyDate alsoIssued = second.policy().date();
    return issued != null
        && alsoIssued != null
        && Math.abs(issued.year() - alsoIssued.year()) <= YEARS;
  }

  private Map<String, FiledMeasure> measures(List<Pair> pairs) {
    Set<String> ids = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      ids.add(pair.first().row().measure());
      ids.add(pair.second().row().measure());
    }
    Map<String, FiledMeasure> measures = new HashMap<>();
    graph.measures(List.copyOf(ids)).forEach(m -> measures.put(m.measure().id(), m));
    return measures;
  }

  /** A value that stands twice in one measure makes one pair. */
  private static Set<String> key(Pair pair) {
    return Set.of(key(pair.first().row()), key(pair.second().row()));
  }

  private static String key(TargetRow row) {
    return row.measure() + " " + row.target().indicator() + row.target().value();
  }

  private static @Nullable Overlap compare(Pair pair, FiledMeasure first, FiledMeasure second) {
    Target one = pair.first().row().target();
    Target other = pair.second().row().target();
    String here = Sentences.around(first.measure().text(), one.evidence().quote());
    String there = Sentences.around(second.measure().text(), other.evidence().quote());
    double likeness = Shingles.likeness(Shingles.of(here, 2), Shingles.of(there, 2));
    boolean telling = Math.min(one.indicator().length(), other.indicator().length()) > SHORT;
    return likeness < (telling ? SENTENCES : SENTENCES_OF_SHORT)
        ? null
        : new Overlap(
            Overlap.Kind.VALUE,
            pair.same(),
            new Overlap.Side(first, here, pair.first().row().leads(), one),
            new Overlap.Side(second, there, pair.second().row().leads(), other),
            likeness);
  }
}
