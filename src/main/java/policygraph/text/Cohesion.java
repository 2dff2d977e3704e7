package policygraph.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a unit speaks of the same as the units around a place: the pairs of neighbouring
 * characters that they share, rare ones counting more.
 */
final class Cohesion {
  /** So many units on each side count, the nearer the more. */
  private static final int REACH = 10;

  private static final double FADING = 0.7;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Set<String>> pairs;
  private final double[] sizes;

  Cohesion(List<Unit> units) {
    pairs = units.stream().map(unit -> pairs(unit.key())).toList();
    pairs.forEach(set -> set.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
    sizes = pairs.stream().mapToDouble(this::weight).toArray();
  }

  /**
   * From 0, nothing in common, to 1, the same words.
   *
   * @param where which unit stands at each place, -1 for none
   */
  double around(int unit, int place, int[] where) {
    double shared = 0;
    double weights = 0;
    for (int side = -1; side <= 1; side += 2) {
      int rank = 0;
      for (int i = 1; rank < REACH && i < 2 * REACH; i++) {
        int at = place + side * i;
        if (at < 0 || at >= where.length) {
          break;
        }
        if (where[at] >= 0 && where[at] != unit) {
          double weight = Math.pow(++rank, -FADING);
          shared += weight * between(unit, where[at]);
          weights += weight;
        }
      }
    }
    return weights == 0 ? 0 : shared / weights;
  }

  private double between(int a, int b) {
    double size = Math.min(sizes[a], sizes[b]);
    if (size == 0) {
      return 0;
    }
    Set<String> small = pairs.get(a).size() < pairs.get(b).size() ? pairs.get(a) : pairs.get(b);
    Set<String> large = pairs.get(small == pairs.get(a) ? b : a);
    double shared = 0;
    for (String pair : small) {
      if (large.contains(pair)) {
        shared += weight(pair);
      }
    }
    return shared / size;
  }

  private double weight(Set<String> set) {
    return set.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String pair) {
    return Math.log((pairs.size() + 1.0) / frequency.getOrDefault(pair, 1));
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
