package policygraph.source;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page: a paragraph a line; the cells of a data table's row on one line, separated by
 * tabs. Navigation, scripts and what is hidden are left out. A table that only lays out the page,
 * one whose cells hold paragraphs or tables, is read as if it were not there.
 */
final class MarkupText {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "head");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "blockquote",
          "pre",
          "dd",
          "dt",
          "dl",
          "center",
          "td",
          "th",
          "header",
          "main",
          "caption");

  private final StringBuilder out = new StringBuilder();

  private MarkupText() {}

  static String of(Document page) {
    MarkupText text = new MarkupText();
    text.read(page.body());
    return text.out.toString().strip() + "\n";
  }

  private void read(Node node) {
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element -> read(element);
      default -> {}
    }
  }

  private void read(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name) || isHidden(element)) {
      return;
    }
    if (name.equals("br")) {
      newLine();
    } else if (name.equals("tr") && isDataRow(element)) {
      newLine();
      readRow(element);
      newLine();
    } else {
      boolean block = BLOCKS.contains(name);
      if (block) {
        newLine();
      }
      element.childNodes().forEach(this::read);
      if (block) {
        newLine();
      }
    }
  }

  private void readRow(Element row) {
    boolean first = true;
    for (Element cell : row.children()) {
      if (!first) {
        out.append('\t');
      }
      first = false;
      append(cell.text());
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** A row of two cells or more of which none holds a table or more than one long paragraph. */
  private static boolean isDataRow(Element row) {
    return row.childrenSize() > 1
        && row.select("table").isEmpty()
        && row.children().stream().allMatch(cell -> cell.select("p").size() < 12);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
      if (!blank) {
        out.append(c);
      } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }
  }

  private void newLine() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }
}
