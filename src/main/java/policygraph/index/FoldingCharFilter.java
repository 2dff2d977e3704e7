package policygraph.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import policygraph.text.CleanText;
import policygraph.text.Folding;

/**
 * Lets a tokenizer read folded text, without the white space that layout left between two Chinese
 * characters, while its offsets stay those of the original.
 */
final class FoldingCharFilter extends BaseCharFilter {
  private final Reader folded;

  FoldingCharFilter(Folding folding, Reader original) throws IOException {
    super(original);
    folded = new StringReader(joined(folding.fold(original.readAllAsString())));
  }

  private String joined(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int next = at;
      while (next < text.length() && CleanText.isBlank(text.charAt(next))) {
        next++;
      }
      if (next > at && isBetweenHan(kept, text, next)) {
        addOffCorrectMap(kept.length(), next - kept.length());
        at = next;
      } else {
        kept.append(text.charAt(at++));
      }
    }
    return kept.toString();
  }

  private static boolean isBetweenHan(CharSequence before, String text, int next) {
    return !before.isEmpty()
        && GramTokenizer.isHan(before.charAt(before.length() - 1))
        && next < text.length()
        && GramTokenizer.isHan(text.charAt(next));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return folded.read(buffer, offset, length);
  }
}
