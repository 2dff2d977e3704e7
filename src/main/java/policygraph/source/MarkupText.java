package policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page: a paragraph a line; the cells of a data table's row on one line, separated by
 * tabs. Of what stands above the document itself, its heading and the lines that say its number,
 * issuer and date are kept; navigation, scripts, what is hidden and what stands below it are left
 * out. A table that only lays out the page, one whose cells hold paragraphs or tables, is read as
 * if it were not there.
 */
final class MarkupText implements NodeFilter {
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
          "head",
          "aside",
          "template",
          "svg");
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
          "caption",
          "br",
          "hr");

  /** What a page says of a document in a line or row of its own. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?U)(?:索\\s*引\\s*号|发文\\s*(?:字号|机关|单位|日期)|发布(?:机构|日期|时间|单位)|成文日期|印发日期|公开日期|文\\s*号|标\\s*题|名\\s*称|主\\s*题\\s*词"
              + "|主题分类|有\\s*效\\s*性|公文种类|信息来源|来\\s*源)\\s*[：:].*");

  /** What stands around a document on the page and is no part of it. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "扫一扫.{0,20}|[【\\[\\s]*(?:打印|关闭|收藏|分享|返回|复制|纠错)[^，。]{0,30}|字\\s*[体号].{0,4}[大中小].*|分享到.{0,30}"
              + "|(?:您?(?:当前|现在|所在)?(?:的)?位置)\\s*[：:].*|(?:上|下)一[篇条]\\s*[：:].*|(?:浏览|阅读|点击)(?:次数|量)\\s*[：:].*"
              + "|(?:责任|网站)?编辑\\s*[：:].{0,20}|(?:首页|网站地图|联系我们|关于我们|无障碍|登录|注册|搜索)"
              + "|(?:网站)?(?:主办|承办|主管|维护|技术支持)(?:单位)?\\s*[：:].{2,30}|相关(?:文件|链接|阅读|新闻|解读)\\s*[：:]?"
              + "|.*(?:ICP备|公网安备|版权所有|网站标识码).*");

  private static final String FILES = "a[href~=(?i)\\.(docx?|pdf|xlsx?|wps|et|ofd|zip|rar)$]";

  /** No page is nested so deeply; to look into each level of one that is takes too long. */
  private static final int DEEPEST = 500;

  /** At least this share of the words of a menu are links. */
  private static final double MENU = 0.8;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Element document;
  private boolean inside;
  private boolean heading;

  private MarkupText(Element document) {
    this.document = document;
  }

  static String of(Document page) {
    MarkupText text = new MarkupText(PageContent.of(page));
    NodeTraversor.filter(text, page.body());
    text.endLine();
    return String.join("\n", text.lines) + "\n";
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (SKIPPED.contains(name) || isHidden(element) || (depth < DEEPEST && isMenu(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.equals(document)) {
      endLine();
      inside = true;
    }
    if (BLOCKS.contains(name)) {
      endLine();
    }
    heading |= name.equals("h1");
    if (depth < DEEPEST && name.equals("table") && isData(element)) {
      rows(element);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        endLine();
      }
      heading &= !element.normalName().equals("h1");
      if (element.equals(document)) {
        endLine();
        return FilterResult.STOP;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void rows(Element table) {
    TableGrid grid = new TableGrid();
    for (Element row : table.select("tr")) {
      for (Element cell : row.children()) {
        grid.cell(cell.text(), span(cell, "colspan"), span(cell, "rowspan"));
      }
      grid.endRow();
    }
    grid.lines().forEach(this::add);
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
  }

  /** Whether a table says of the document what stands in its head: number, issuer, date. */
  static boolean isAbout(Element table) {
    Element first = table.selectFirst("td,th");
    Element row = first == null || first.selectFirst("table") != null ? null : first.closest("tr");
    return row != null && ABOUT.matcher(row.text()).matches();
  }

  static boolean isFurniture(String line) {
    return FURNITURE.matcher(line).matches();
  }

  /** A list of links to other pages. */
  private static boolean isMenu(Element list) {
    if (!list.normalName().equals("ul") || list.selectFirst(FILES) != null) {
      return false;
    }
    Elements links = list.select("a");
    int words = links.stream().mapToInt(a -> a.text().length()).sum();
    return !links.isEmpty() && words >= MENU * list.text().length();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** A table of data has rows of data and no table in it. */
  private static boolean isData(Element table) {
    return table.selectFirst("table table") == null
        && table.select("tr").stream().anyMatch(MarkupText::isDataRow)
        && table.select("td").stream().allMatch(cell -> cell.select("p").size() < 12);
  }

  /** A row of two cells or more of which none holds a table or more than one long paragraph. */
  static boolean isDataRow(Element row) {
    return row.childrenSize() > 1
        && row.selectFirst("table") == null
        && row.children().stream().allMatch(cell -> cell.select("p").size() < 12);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
    }
  }

  private void endLine() {
    String words = line.toString().stripTrailing();
    line.setLength(0);
    add(words);
  }

  private void add(String words) {
    boolean known = inside || heading || ABOUT.matcher(words).matches();
    if (known && !words.isBlank() && !isFurniture(words)) {
      lines.add(words);
    }
  }
}
