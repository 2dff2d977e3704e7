package policygraph.extract.reading;

import java.util.ArrayList;
import java.util.List;
import policygraph.text.CleanText;
import policygraph.text.Folding;

/** Cuts text into sentences at 。！？ and where a paragraph ends. Safe for use by many threads. */
public final class SentenceReader {
  private static final String FINAL = "。!?";

  /** After these a line end ends a paragraph; after others it is a line that the page broke. */
  private static final String BEFORE_LINE_END = "。;:!?)〕";

  private final Folding folding;

  public SentenceReader(Folding folding) {
    this.folding = folding;
  }

  public List<Sentence> sentences(CleanText text) {
    String folded = folding.fold(text.toString());
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int depth = 0;
    boolean opening = true;
    char last = ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean lineEnd =
          c == '\n' && (BEFORE_LINE_END.indexOf(last) >= 0 || isIndented(folded, i + 1));
      boolean lost = c == CleanText.LOST;
      depth = lineEnd || lost ? 0 : depth + (c == '“' || c == '《' ? 1 : 0);
      depth -= (c == '”' || c == '》') && depth > 0 ? 1 : 0;
      if (lineEnd || lost || (depth == 0 && FINAL.indexOf(c) >= 0)) {
        boolean added = add(sentences, text, folded, from, lost ? i : i + 1, opening);
        opening = lineEnd || lost || (opening && !added);
        from = i + 1;
      }
      last = CleanText.isBlank(c) ? last : c;
    }
    add(sentences, text, folded, from, folded.length(), opening);
    return sentences;
  }

  /** A text without white space as one sentence. */
  public Sentence whole(CleanText dense) {
    return new Sentence(dense, folding.fold(dense.toString()), true);
  }

  /** The next line begins with two spaces, as paragraphs do. */
  private static boolean isIndented(String text, int lineStart) {
    return lineStart + 1 < text.length()
        && isSpace(text.charAt(lineStart))
        && isSpace(text.charAt(lineStart + 1));
  }

  private static boolean isSpace(char c) {
    return c != '\n' && c != '\r' && CleanText.isBlank(c);
  }

  private static boolean add(
      List<Sentence> sentences, CleanText text, String folded, int from, int to, boolean opening) {
    CleanText whole = text.sub(from, to);
    CleanText dense = whole.filter(i -> !CleanText.isBlank(whole.charAt(i)));
    if (dense.isEmpty()) {
      return false;
    }
    StringBuilder denseFolded = new StringBuilder(dense.length());
    for (int i = from; i < to; i++) {
      if (!CleanText.isBlank(text.charAt(i))) {
        denseFolded.append(folded.charAt(i));
      }
    }
    sentences.add(new Sentence(dense, denseFolded.toString(), opening));
    return true;
  }
}
