package policygraph.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which kind of unit follows which in a document: a label 完成时限： after a label 责任单位：, a bracket with
 * the next number after a sentence. Learned from the document itself.
 */
final class Succession {
  private static final Pattern LABEL = Pattern.compile("[^，。；：:（(]{2,8}[：:]");
  private static final String OPENING = "（(〔[【";
  private static final String CLOSING = "）)〕]】";

  /** Markers count for the kind of a unit as far as they stand in its first so many chars. */
  private static final int HEAD = 45;

  private static final int SHORT = 25;

  /** Steps of more units than this are told apart no more. */
  private static final int FARTHEST = 3;

  /** How much the kinds' own frequency counts beside what was seen of a step. */
  private static final double PRIOR = 1.5;

  private final int[] kinds;
  private final double[][][] logs = new double[FARTHEST][][];

  /**
   * @param where which unit stands at each place, -1 for none
   */
  Succession(List<Unit> units, List<List<Marker>> markers, int[] where) {
    kinds = new int[units.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      String kind = kind(units.get(i).key(), markers.get(i));
      Integer number = numbers.get(kind);
      if (number == null) {
        number = numbers.size();
        numbers.put(kind, number);
      }
      kinds[i] = number;
    }
    double[][] step = steps(numbers.size(), where);
    double[][] steps = step;
    for (int distance = 0; distance < FARTHEST; distance++) {
      logs[distance] = logs(steps);
      steps = product(steps, step);
    }
  }

  /** How likely a unit is so many places after another one, in nats. */
  double likelihood(int before, int after, int distance) {
    return logs[Math.min(distance, FARTHEST) - 1][kinds[before]][kinds[after]];
  }

  private double[][] steps(int size, int[] where) {
    double[] share = new double[size];
    double[][] steps = new double[size][size];
    for (int i = 0; i < where.length; i++) {
      if (where[i] >= 0) {
        share[kinds[where[i]]] += 1.0 / where.length;
        if (i > 0 && where[i - 1] >= 0) {
          steps[kinds[where[i - 1]]][kinds[where[i]]]++;
        }
      }
    }
    for (double[] row : steps) {
      double total = 0;
      for (int k = 0; k < size; k++) {
        row[k] += PRIOR * (share[k] + 0.1 / size);
        total += row[k];
      }
      for (int k = 0; k < size; k++) {
        row[k] /= total;
      }
    }
    return steps;
  }

  private static double[][] product(double[][] a, double[][] b) {
    int size = a.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        for (int j = 0; j < size; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] logs(double[][] shares) {
    double[][] logs = new double[shares.length][shares.length];
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        logs[i][j] = Math.log(shares[i][j]);
      }
    }
    return logs;
  }

  /**
   * A label, or: a bracket before it, the styles of its markers, short or long, a bracket at its
   * end.
   */
  private static String kind(String text, List<Marker> markers) {
    Matcher label = LABEL.matcher(text);
    if (label.lookingAt()) {
      return label.group();
    }
    StringBuilder kind = new StringBuilder();
    int start = 0;
    boolean numbered = !markers.isEmpty() && markers.getFirst().at() == 0;
    if (OPENING.indexOf(text.charAt(0)) >= 0 && !numbered) {
      start = endOfBracket(text);
      kind.append("B ");
    }
    int from = start;
    markers.stream()
        .filter(marker -> marker.at() >= from && marker.at() <= from + HEAD)
        .limit(3)
        .forEach(marker -> kind.append(marker.style()).append(' '));
    if (kind.length() > 2) {
      kind.append(text.length() - start < SHORT ? "short " : "long ");
    }
    if (text.length() > 1 && CLOSING.indexOf(text.charAt(text.length() - 2)) >= 0) {
      kind.append("closed");
    }
    return kind.toString();
  }

  private static int endOfBracket(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
