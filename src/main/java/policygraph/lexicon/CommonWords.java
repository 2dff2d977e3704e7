package policygraph.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How common a Chinese word is, from a dictionary of general language and a list of words of
 * official language: what tells 迁安 the place from the middle of 搬迁安置. Frequencies are counts in
 * that dictionary's own corpus. Immutable.
 */
public final class CommonWords {
  /** The sum of all frequencies, as the dictionary's makers give it. */
  public static final double TOTAL = 25_146_057;

  /** The longest word that is worth looking up. */
  public static final int LONGEST = 6;

  /** The state in which a walk through the dictionary's double array begins. */
  private static final int ROOT = 1;

  private final Map<String, Integer> official = new HashMap<>();
  private final Trie<Integer> officialWords = new Trie<>();

  private CommonWords() {}

  /** Reads {@code policy-words.tsv}; the general dictionary comes with its library. */
  public static CommonWords load() {
    CommonWords words = new CommonWords();
    for (Tsv.Row row : Tsv.read("policy-words")) {
      Integer frequency = Integer.valueOf(row.cell(1));
      words.official.put(row.cell(0), frequency);
      words.officialWords.put(row.cell(0), frequency);
    }
    return words;
  }

  /** How often a word occurs at all; 0 for what is no word. */
  public int frequency(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return official.getOrDefault(word, 0) + (entry == null ? 0 : entry.totalFrequency);
  }

  /**
   * The frequencies of all words that begin at one place of a text, in one pass.
   *
   * @param end where the words must have ended
   * @param into gets at i the frequency of the word of i + 1 chars; at most {@link #LONGEST} are
   *     set
   */
  public void frequencies(String text, int at, int end, int[] into) {
    int length = Math.min(end - at, LONGEST);
    Arrays.fill(into, 0, LONGEST, 0);
    int state = ROOT;
    for (int i = 0; i < length && state >= 0; i++) {
      state = CoreDictionary.trie.transition(text.charAt(at + i), state);
      CoreDictionary.Attribute entry = state < 0 ? null : CoreDictionary.trie.output(state);
      into[i] = entry == null ? 0 : entry.totalFrequency;
    }
    for (Trie.Match<Integer> match : officialWords.all(text, at)) {
      int i = match.end() - at - 1;
      if (i < length) {
        into[i] += match.value();
      }
    }
  }

  /** How often it occurs as anything but a proper name. */
  public int asWord(String word) {
    return official.getOrDefault(word, 0) + count(word, false);
  }

  /** Whether words of two chars and more, and perhaps a last char, make up all of it. */
  public boolean makeUp(String phrase) {
    return makeUp(phrase, true, this::frequency);
  }

  /** Whether words that are no proper names make up all of it: 观音寺 is no such phrase. */
  public boolean makeUpOrdinary(String phrase) {
    return makeUp(phrase, false, this::asWord);
  }

  private static boolean makeUp(String phrase, boolean lastChar, ToIntFunction<String> frequency) {
    boolean[] reached = new boolean[phrase.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= phrase.length(); end++) {
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        boolean word =
            end - start > 1
                ? frequency.applyAsInt(phrase.substring(start, end)) > 0
                : lastChar && end == phrase.length() && start > 0;
        reached[end] |= reached[start] && word;
      }
    }
    return reached[phrase.length()];
  }

  /** How often it occurs as the name of a place. */
  public int asPlace(String word) {
    return count(word, true);
  }

  private static int count(String word, boolean place) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    if (entry == null) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < entry.nature.length; i++) {
      Nature nature = entry.nature[i];
      if (place ? nature.startsWith("ns") : !isName(nature)) {
        count += entry.frequency[i];
      }
    }
    return count;
  }

  private static boolean isName(Nature nature) {
    return nature.startsWith("ns")
        || nature.startsWith("nr")
        || nature.startsWith("nt")
        || nature.startsWith("nz");
  }
}
