package policygraph.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a PDF, a printed line a line: what is a paragraph is for the next stage to find out.
 */
final class PrintedLines {
  private PrintedLines() {}

  static String of(Document page) {
    StringBuilder out = new StringBuilder();
    for (Element paragraph : page.select("p")) {
      String text = paragraph.wholeText().strip();
      if (!text.isEmpty()) {
        out.append(text).append('\n');
      }
    }
    return out.toString();
  }
}
