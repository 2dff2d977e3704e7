package policygraph.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a web page is the document: the smallest element that holds nearly all of the
 * page's prose. Prose is text with the punctuation of sentences, and what stands in cells of
 * tables, outside of links; menus, lists of other pages and the foot of the page hold little of it.
 */
final class PageContent {
  /** The document holds at least this share of the prose. */
  private static final double SHARE = 0.95;

  private static final Pattern SENTENCE = Pattern.compile("[，。；：、]");
  private static final Set<String> NO_PROSE =
      Set.of("script", "style", "noscript", "nav", "footer", "aside", "form", "select", "head");

  private PageContent() {}

  static Element of(Document page) {
    Map<Element, Integer> prose = new HashMap<>();
    NodeTraversor.traverse(new Counter(prose), page.body());
    Element main = page.body();
    int all = prose.getOrDefault(main, 0);
    for (Element inner = main; inner != null; inner = heaviest(main, prose, all)) {
      main = inner;
    }
    return main;
  }

  /** The child that alone holds nearly all of the prose, or null; no cell of a table of data is. */
  private static @Nullable Element heaviest(Element element, Map<Element, Integer> prose, int all) {
    for (Element child : element.children()) {
      if (prose.getOrDefault(child, 0) > SHARE * all) {
        boolean inRow = element.normalName().equals("tr") && MarkupText.isDataRow(element);
        return inRow || child.normalName().equals("p") ? null : child;
      }
    }
    return null;
  }

  /** Sums up the prose of each element, from the inside to the outside. */
  private static final class Counter implements NodeVisitor {
    private final Map<Element, Integer> prose;
    private final Deque<int[]> open = new ArrayDeque<>();
    private int skipped;
    private int cells;

    Counter(Map<Element, Integer> prose) {
      this.prose = prose;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        open.push(new int[1]);
        skipped += isSkipped(element) ? 1 : 0;
        cells += element.normalName().equals("td") ? 1 : 0;
      } else if (node instanceof TextNode text && skipped == 0 && !open.isEmpty()) {
        String words = text.getWholeText().strip();
        boolean counts = cells > 0 || SENTENCE.matcher(words).find();
        counts &= !MarkupText.isFurniture(words);
        open.element()[0] += counts ? words.length() : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        int sum = open.pop()[0];
        prose.put(element, sum);
        skipped -= isSkipped(element) ? 1 : 0;
        cells -= element.normalName().equals("td") ? 1 : 0;
        if (!open.isEmpty()) {
          open.element()[0] += sum;
        }
      }
    }

    private static boolean isSkipped(Element element) {
      return element.normalName().equals("a")
          || NO_PROSE.contains(element.normalName())
          || (element.normalName().equals("table") && MarkupText.isAbout(element));
    }
  }
}
