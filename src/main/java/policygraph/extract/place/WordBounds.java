package policygraph.extract.place;

import java.util.Arrays;
import policygraph.lexicon.CommonWords;

/**
 * Whether a stretch of text is a word of its own. The words around it are cut in the likeliest way,
 * by the frequencies of single words; the stretch stands alone if no likelier cut runs through it:
 * 和政策 is 和 政策 and not 和政 策, 搬迁安置 is 搬迁 安置.
 */
public final class WordBounds {
  /** Chars on either side that are looked at. */
  private static final int REACH = 4;

  private static final double UNKNOWN = -Math.log(0.5 / CommonWords.TOTAL);

  private final CommonWords words;

  public WordBounds(CommonWords words) {
    this.words = words;
  }

  /**
   * @param frequency how common the stretch itself is taken to be, at least
   */
  public boolean standsAlone(String text, int start, int end, int frequency) {
    int from = start;
    while (from > 0 && start - from < REACH && isHan(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < REACH && isHan(text.charAt(to))) {
      to++;
    }
    int likely = Math.max(frequency, words.frequency(text.substring(start, end)));
    double cut =
        cost(text, from, start) - Math.log(likely / CommonWords.TOTAL) + cost(text, end, to);
    return cut <= cost(text, from, to) + 1e-9;
  }

  /** Minus the logarithm of the likelihood of the best cut. */
  private double cost(String text, int from, int to) {
    double[] best = new double[to - from + 1];
    Arrays.fill(best, 1, best.length, Double.MAX_VALUE);
    int[] frequencies = new int[CommonWords.LONGEST];
    for (int start = from; start < to; start++) {
      words.frequencies(text, start, to, frequencies);
      int longest = Math.min(to - start, CommonWords.LONGEST);
      for (int length = 1; length <= longest; length++) {
        int frequency = frequencies[length - 1];
        if (frequency > 0 || length == 1) {
          double word = frequency > 0 ? -Math.log(frequency / CommonWords.TOTAL) : UNKNOWN;
          int end = start - from + length;
          best[end] = Math.min(best[end], best[start - from] + word);
        }
      }
    }
    return best[best.length - 1];
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
