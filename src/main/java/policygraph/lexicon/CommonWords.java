package policygraph.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.HashMap;
import java.util.Map;

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

  private final Map<String, Integer> official = new HashMap<>();

  private CommonWords() {}

  /** Reads {@code policy-words.tsv}; the general dictionary comes with its library. */
  public static CommonWords load() {
    CommonWords words = new CommonWords();
    for (Tsv.Row row : Tsv.read("policy-words")) {
      words.official.put(row.cell(0), Integer.valueOf(row.cell(1)));
    }
    return words;
  }

  /** How often a word occurs at all; 0 for what is no word. */
  public int frequency(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return official.getOrDefault(word, 0) + (entry == null ? 0 : entry.totalFrequency);
  }

  /** How often it occurs as anything but a proper name. */
  public int asWord(String word) {
    return official.getOrDefault(word, 0) + count(word, false);
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
