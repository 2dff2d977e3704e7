package policygraph.extract.industry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.WordBounds;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.IndustryLexicon;
import policygraph.lexicon.Trie;

/**
 * Finds the industries that a text concerns. "发展酸汤、刺梨、辣椒、茶、饮用水等生态食品产业": names of industries count
 * where they stand; names of things (茶, 煤炭, 汽车) count beside a word of industry, or in a list with
 * a name that counts.
 */
public final class IndustryReader {
  private static final String JOINTS = "、和及与";

  /** How common a name is taken to be where its chars may belong to other words. */
  private static final int COMMON = 100;

  private final Trie<IndustryLexicon.Name> names = new Trie<>();
  private final WordBounds bounds;

  public IndustryReader(IndustryLexicon lexicon, CommonWords words) {
    this.bounds = new WordBounds(words);
    lexicon.names().forEach(names::put);
  }

  /**
   * @return in the order of the text, without overlaps
   */
  public List<NamedIndustry> read(String text) {
    List<Trie.Match<IndustryLexicon.Name>> found = new ArrayList<>();
    List<Boolean> counts = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Trie.Match<IndustryLexicon.Name> match = longestWord(text, at);
      if (match == null) {
        continue;
      }
      found.add(match);
      boolean other = IndustryContext.isOfOther(text, match.start(), match.end());
      counts.add(
          !other
              && (!match.value().weak()
                  || IndustryContext.isOfIndustry(text, match.start(), match.end())));
      at = match.end() - 1;
    }
    spread(text, found, counts);
    List<NamedIndustry> industries = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (counts.get(i)) {
        Trie.Match<IndustryLexicon.Name> m = found.get(i);
        String rule = m.value().weak() ? "thing beside an industry word" : "name of an industry";
        industries.add(new NamedIndustry(m.start(), m.end(), m.value().industry(), rule));
      }
    }
    return industries;
  }

  /** A weak name counts beside one that counts: 钢铁、水泥等行业. */
  private static void spread(
      String text, List<Trie.Match<IndustryLexicon.Name>> found, List<Boolean> counts) {
    for (boolean grown = true; grown; ) {
      grown = false;
      for (int i = 0; i + 1 < found.size(); i++) {
        boolean joined = isJoined(text, found.get(i).end(), found.get(i + 1).start());
        if (joined && !counts.get(i).equals(counts.get(i + 1))) {
          counts.set(i, true);
          counts.set(i + 1, true);
          grown = true;
        }
      }
    }
  }

  private static boolean isJoined(String text, int from, int to) {
    return to == from + 1 && JOINTS.indexOf(text.charAt(from)) >= 0;
  }

  private Trie.@Nullable Match<IndustryLexicon.Name> longestWord(String text, int at) {
    for (Trie.Match<IndustryLexicon.Name> match : names.all(text, at).reversed()) {
      if (isWord(text, match)) {
        return match;
      }
    }
    return null;
  }

  private boolean isWord(String text, Trie.Match<IndustryLexicon.Name> match) {
    return bounds.standsAlone(text, match.start(), match.end(), COMMON);
  }
}
