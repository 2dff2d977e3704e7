package policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    boolean hasCells = !document.format().equals("text");
    List<CleanText> paragraphs = paragraphs(lines(visible, hasCells));
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

  /** Rows of tables are paragraphs of their own, and nothing goes on behind them. */
  private static List<CleanText> paragraphs(List<CleanText> lines) {
    WrappedLines wrapped = WrappedLines.of(lines.stream().filter(l -> !isRow(l)).toList());
    List<CleanText> paragraphs = new ArrayList<>();
    List<CleanText> prose = new ArrayList<>();
    for (CleanText line : lines) {
      if (isRow(line)) {
        paragraphs.addAll(joined(prose, wrapped));
        paragraphs.add(line);
        prose.clear();
      } else {
        prose.add(line);
      }
    }
    paragraphs.addAll(joined(prose, wrapped));
    return paragraphs;
  }

  private static List<CleanText> joined(List<CleanText> lines, @Nullable WrappedLines wrapped) {
    return wrapped == null ? new BrokenLines().mend(lines) : wrapped.join(lines);
  }

  private static boolean isRow(CleanText line) {
    return line.toString().indexOf('\t') >= 0;
  }

  /**
   * The lines that hold text, without white space at their ends; page numbers are no text.
   *
   * @param hasCells whether a tab at the beginning of a line is an empty cell and no indent
   */
  private static List<CleanText> lines(CleanText text, boolean hasCells) {
    List<CleanText> lines = new ArrayList<>();
    String chars = text.toString();
    for (int from = 0; from <= chars.length(); ) {
      int end = chars.indexOf('\n', from);
      end = end < 0 ? chars.length() : end;
      CleanText line = text.sub(from, end).strip();
      if (!line.isEmpty() && !PAGE_NUMBER.matcher(line.toString()).matches()) {
        CleanText whole = text.sub(from, end);
        lines.add(isRow(hasCells ? whole : line) ? whole : line);
      }
      from = end + 1;
    }
    return lines;
  }
}
