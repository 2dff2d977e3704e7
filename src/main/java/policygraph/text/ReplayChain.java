package policygraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rising run of repeats that a replay of the beginning leaves behind. Documents repeat
 * sentences themselves (完成时限：2023年12月。), so that run is sought which explains most: a repeat counts
 * the more, the longer and the rarer the unit is, and each unit of the beginning that is left out
 * counts against it unless a replay is known to stand over it.
 */
final class ReplayChain {
  /** Units with fewer chars than this are repeated by the document itself now and then. */
  private static final int SHORT = 12;

  private static final double LONG_WEIGHT = 8;
  private static final double SHORT_WEIGHT = 4;

  /** What it costs to leave out a unit of the beginning that still stands in its place. */
  private static final double SKIPPED = 4;

  private static final double SKIPPED_OVERWRITTEN = 0.3;

  /** Units that stand more often than this are no help among many. */
  private static final int MOST_PLACES = 8;

  /** How many repeats make all of them too dear to weigh. */
  private static final int MANY = 3_000;

  private final List<Unit> units;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The unit of the beginning that stands again at a position. */
  record Link(int unit, int position) {}

  /**
   * A run that ends with a link.
   *
   * @param covered the positions of all its links
   */
  private record Run(Link link, double score, int before, BitSet covered) {}

  ReplayChain(List<Unit> units) {
    this.units = units;
    for (int i = 0; i < units.size(); i++) {
      places.computeIfAbsent(units.get(i).key(), key -> new ArrayList<>(1)).add(i);
    }
  }

  /**
   * The links of the best run, from the first unit on; empty where the first unit is not repeated.
   * Links that could as well stand elsewhere between their neighbours are left out.
   */
  List<Link> best() {
    if (units.isEmpty() || !isRepeated(0, 0, units.size())) {
      return List.of();
    }
    List<Run> runs = runs(links());
    Run best = null;
    for (Run run : runs) {
      best = best == null || run.score > best.score ? run : best;
    }
    List<Link> links = new ArrayList<>();
    for (Run run = best; run != null; run = run.before < 0 ? null : runs.get(run.before)) {
      links.add(run.link);
    }
    return unambiguous(links.reversed());
  }

  /** Whether the text of a unit stands between two positions, behind the unit. */
  boolean isRepeated(int unit, int after, int before) {
    return repeats(unit, after, before) > 0;
  }

  private int repeats(int unit, int after, int before) {
    int count = 0;
    for (int place : places.getOrDefault(units.get(unit).key(), List.of())) {
      count += place > unit && place > after && place < before ? 1 : 0;
    }
    return count;
  }

  private List<Link> links() {
    List<Link> all = links(Integer.MAX_VALUE);
    return all.size() > MANY ? links(MOST_PLACES) : all;
  }

  private List<Link> links(int mostPlaces) {
    List<Link> links = new ArrayList<>();
    for (int j = 0; j < units.size(); j++) {
      List<Integer> found = places.getOrDefault(units.get(j).key(), List.of());
      if (found.size() > 1 && found.size() <= mostPlaces) {
        for (int place : found) {
          if (place > j) {
            links.add(new Link(j, place));
          }
        }
      }
    }
    return links;
  }

  private List<Run> runs(List<Link> links) {
    List<Run> runs = new ArrayList<>();
    for (Link link : links) {
      Run best = link.unit == 0 ? new Run(link, weight(0), -1, with(new BitSet(), link)) : null;
      for (int i = 0; i < runs.size() && link.unit > 0; i++) {
        Run run = runs.get(i);
        double score = run.score + weight(link.unit);
        if (run.link.unit < link.unit
            && link.position - run.link.position >= link.unit - run.link.unit
            && (best == null || score > best.score)
            && !run.covered.get(link.unit)) {
          score -= skipped(run, link.unit);
          if (best == null || score > best.score) {
            best = new Run(link, score, i, run.covered);
          }
        }
      }
      if (best != null) {
        runs.add(
            best.before < 0
                ? best
                : new Run(link, best.score, best.before, with(best.covered, link)));
      }
    }
    return runs;
  }

  private static BitSet with(BitSet covered, Link link) {
    BitSet more = (BitSet) covered.clone();
    more.set(link.position);
    return more;
  }

  private double weight(int unit) {
    String key = units.get(unit).key();
    int others = places.getOrDefault(key, List.of()).size() - 1;
    return (key.length() < SHORT ? SHORT_WEIGHT : LONG_WEIGHT) / Math.max(1, others);
  }

  private static double skipped(Run run, int to) {
    double cost = 0;
    for (int j = run.link.unit + 1; j < to; j++) {
      cost += run.covered.get(j) ? SKIPPED_OVERWRITTEN : SKIPPED;
    }
    return cost;
  }

  private List<Link> unambiguous(List<Link> links) {
    List<Link> kept = new ArrayList<>(links);
    for (int i = kept.size() - 1; i > 0; i--) {
      int after = kept.get(i - 1).position;
      int before = i + 1 < kept.size() ? kept.get(i + 1).position : units.size();
      if (repeats(kept.get(i).unit, after, before) > 1) {
        kept.remove(i);
      }
    }
    return Collections.unmodifiableList(kept);
  }
}
