package policygraph.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much likelier the words of a unit are beside the units around a place than elsewhere in the
 * document. Words are pairs of neighbouring characters.
 */
final class Cohesion {
  /** So many units on each side count, the nearer the more. */
  private static final int REACH = 15;

  private static final double FADING = 0.8;

  /** The share of a unit's words that its neighbours determine. */
  private static final double LOCAL = 0.2;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Set<String>> pairs;
  private final double total;

  Cohesion(List<Unit> units) {
    pairs = units.stream().map(unit -> pairs(unit.key())).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      if (seen.add(units.get(i).key())) {
        pairs.get(i).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
      }
    }
    total = frequency.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * In nats per root of the unit's words, because words that stand together are no independent
   * witnesses.
   *
   * @param where which unit stands at each place, -1 for none
   */
  double around(int unit, int place, int[] where) {
    Set<String> own = pairs.get(unit);
    Map<String, Double> near = new HashMap<>();
    double all = 0;
    for (int side = -1; side <= 1; side += 2) {
      int rank = 0;
      for (int i = 1; rank < REACH && i < 2 * REACH; i++) {
        int at = place + side * i;
        if (at < 0 || at >= where.length) {
          break;
        }
        // the same sentence once more says nothing of where it belongs
        if (where[at] >= 0 && where[at] != unit && !pairs.get(where[at]).equals(own)) {
          double weight = Math.pow(++rank, -FADING);
          all += weight * add(near, own, pairs.get(where[at]), weight);
        }
      }
    }
    if (all == 0 || own.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (String pair : own) {
      double elsewhere = Math.max(frequency.getOrDefault(pair, 1) - 0.5, 0.5) / total;
      double here = near.getOrDefault(pair, 0.0) / all;
      sum += Math.log(1 - LOCAL + LOCAL * here / elsewhere);
    }
    return sum / Math.sqrt(own.size());
  }

  /** Counts the words of a neighbour that a unit has too; returns how many the neighbour has. */
  private static int add(
      Map<String, Double> near, Set<String> own, Set<String> neighbour, double weight) {
    boolean isSmall = own.size() < neighbour.size();
    Set<String> small = isSmall ? own : neighbour;
    Set<String> large = isSmall ? neighbour : own;
    for (String pair : small) {
      if (large.contains(pair)) {
        near.merge(pair, weight, Double::sum);
      }
    }
    return neighbour.size();
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
