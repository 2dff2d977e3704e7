package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policygraph.model.RawDocument;

/**
 * Makes paragraphs of the lines of a raw document: one paragraph a line, no blank lines, no line
 * broken inside a sentence, bracket or name. Titles, signatures, dates, labelled lines and list
 * entries stay paragraphs of their own; the tabs of table rows stay.
 */
public final class Reflow {
  /** A page number on a line of its own: - 3 -, — 3 —, 第3页. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—－–﹣]\\s*\\d{1,4}\\s*[-—－–﹣]|第\\s?\\d{1,4}\\s?页(?:[,，/ ]?\\s?共\\s?\\d{1,4}\\s?页)?");

  /** The document's text; what remains of it keeps its origin. */
  public CleanText read(RawDocument document) {
    CleanText visible = Noise.strip(CleanText.of(document));
    List<CleanText> lines = lines(visible);
    WrappedLines wrapped = WrappedLines.of(lines);
    List<CleanText> paragraphs =
        wrapped == null ? new BrokenLines().mend(lines) : wrapped.join(lines);
    List<CleanText> parts = new ArrayList<>(2 * paragraphs.size());
    CleanText lineEnd = visible.inserted("\n");
    for (CleanText paragraph : paragraphs) {
      if (!parts.isEmpty()) {
        parts.add(lineEnd);
      }
      parts.add(paragraph);
    }
    return visible.join(parts);
  }

  /** The lines that hold text, without white space at their ends; page numbers are no text. */
  private static List<CleanText> lines(CleanText text) {
    List<CleanText> lines = new ArrayList<>();
    String chars = text.toString();
    for (int from = 0; from <= chars.length(); ) {
      int end = chars.indexOf('\n', from);
      end = end < 0 ? chars.length() : end;
      CleanText line = text.sub(from, end).strip();
      if (!line.isEmpty() && !PAGE_NUMBER.matcher(line.toString()).matches()) {
        lines.add(line);
      }
      from = end + 1;
    }
    return lines;
  }
}
