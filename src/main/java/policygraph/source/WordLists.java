package policygraph.source;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOCX file: which numbers Word shows before its paragraphs. They stand in no text
 * of the file; a reader of the page sees them all the same.
 */
final class WordLists {
  private static final int LEVELS = 9;

  /** How one level of a list is numbered; {@code text} is a pattern such as （%2）. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    boolean legal;
    int restart = -1;
    String suffix = "tab";
  }

  /** A paragraph's own list and level; level -1 is for the list to say. */
  record Place(String list, int level) {}

  private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
  private final Map<String, String> styleLevels = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final WordStyles styles;

  private WordLists(WordStyles styles) {
    this.styles = styles;
  }

  static WordLists read(WordParts parts, WordStyles styles) throws XMLStreamException {
    WordLists lists = new WordLists(styles);
    lists.read(parts.open("numbering"));
    return lists;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    int at = 0;
    boolean inList = false;
    Level level = new Level();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          id = value(xml, "abstractNumId");
          inList = false;
          abstracts.put(id, new TreeMap<>());
        }
        case "num" -> {
          id = value(xml, "numId");
          inList = true;
        }
        case "abstractNumId" -> lists.put(id, value(xml, "val"));
        case "lvl" -> {
          at = number(value(xml, "ilvl"), 0);
          level = new Level();
          if (inList) {
            abstracts.put("num " + id, new TreeMap<>(levels(id)));
            levels("num " + id, at, level);
          } else {
            levels(id, at, level);
          }
        }
        case "lvlOverride" -> at = number(value(xml, "ilvl"), 0);
        case "startOverride" ->
            starts.computeIfAbsent(id, i -> new HashMap<>()).put(at, number(value(xml, "val"), 1));
        case "start" -> level.start = number(value(xml, "val"), 1);
        case "numFmt" -> level.format = value(xml, "val");
        case "lvlText" -> level.text = value(xml, "val");
        case "isLgl" -> level.legal = true;
        case "lvlRestart" -> level.restart = number(value(xml, "val"), -1);
        case "suff" -> level.suffix = value(xml, "val");
        case "pStyle" -> styleLevels.put(id + " " + value(xml, "val"), String.valueOf(at));
        default -> {}
      }
    }
  }

  private void levels(String id, int at, Level level) {
    abstracts.computeIfAbsent(id, i -> new TreeMap<>()).put(at, level);
  }

  /** The levels of a list; a list may have its own beside those of its model. */
  private Map<Integer, Level> levels(String list) {
    Map<Integer, Level> own = abstracts.get("num " + list);
    return own != null ? own : abstracts.getOrDefault(lists.getOrDefault(list, ""), Map.of());
  }

  /**
   * What Word shows before a paragraph; counts it.
   *
   * @param style of the paragraph, or null
   * @param own the list that the paragraph itself names, or null
   */
  String next(@Nullable String style, @Nullable Place own) {
    Place place = own != null ? own : styles.list(style);
    if (place == null || place.list().equals("0")) {
      return "";
    }
    String model = lists.getOrDefault(place.list(), "");
    int at = place.level();
    if (at < 0) {
      at = number(styleLevels.getOrDefault(model + " " + style, "0"), 0);
    }
    Level level = levels(place.list()).get(at);
    if (level == null || at >= LEVELS) {
      return "";
    }
    int[] count = count(place.list(), model, at);
    count(count, at, level, place.list());
    return label(level, at, count, levels(place.list()));
  }

  /** Lists of one model count on, but for one that says where it starts: that begins anew once. */
  private int[] count(String list, String model, int at) {
    int[] count =
        counts.computeIfAbsent(
            model,
            m -> {
              int[] none = new int[LEVELS];
              java.util.Arrays.fill(none, -1);
              return none;
            });
    Integer start = starts.getOrDefault(list, Map.of()).get(at);
    if (start != null && counts.putIfAbsent("begun " + list + " " + at, count) == null) {
      count[at] = start - 1;
    }
    return count;
  }

  private void count(int[] count, int at, Level level, String list) {
    count[at] = count[at] < 0 ? level.start : count[at] + 1;
    for (int below = at + 1; below < LEVELS; below++) {
      Level inner = levels(list).get(below);
      if (inner == null || inner.restart < 0 || at < inner.restart) {
        count[below] = -1;
      }
    }
  }

  private static String label(Level level, int at, int[] count, Map<Integer, Level> levels) {
    StringBuilder label = new StringBuilder();
    String text = level.text;
    for (int i = 0; i < text.length(); ) {
      boolean number = text.charAt(i) == '%' && i + 1 < text.length();
      int which = number ? text.charAt(i + 1) - '1' : -1;
      if (which < 0 || which > at) {
        label.append(level.format.equals("bullet") ? "" : text.charAt(i));
        i++;
        continue;
      }
      Level outer = levels.getOrDefault(which, level);
      int n = count[which] < 0 ? outer.start : count[which];
      label.append(ListNumber.print(level.legal ? "decimal" : outer.format, n));
      i += 2;
    }
    boolean joins = label.isEmpty() || "、．.）)：:".indexOf(label.charAt(label.length() - 1)) >= 0;
    return joins || level.suffix.equals("nothing") ? label.toString() : label + " ";
  }

  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static int number(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
