package policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a DOCX file as a reader of its pages sees it, a paragraph a line: with the numbers of
 * lists, with what tracked changes add and without what they delete, without hidden text and the
 * table of contents. Rows of tables are lines with tabs; text boxes follow the paragraph that they
 * hang on; notes stand at the end.
 */
final class WordText {
  /** What is not on the page, or stands in the file a second time. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "rt", "sdtPr", "sectPr", "pPrChange");

  /** Elements nested more deeply are an attack on the reader. */
  private static final int DEEPEST = 400;

  private final XMLStreamReader xml;
  private final WordStyles styles;
  private final WordLists lists;
  private int depth;

  private WordText(XMLStreamReader xml, WordStyles styles, WordLists lists) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
  }

  static String of(byte[] file) throws UnreadableException {
    WordParts parts = WordParts.of(file);
    try {
      WordStyles styles = WordStyles.read(parts);
      WordLists lists = WordLists.read(parts, styles);
      List<String> lines = new ArrayList<>();
      for (String part : List.of("document", "footnotes", "endnotes")) {
        new WordText(parts.open(part), styles, lists).blocks(lines);
      }
      return String.join("\n", lines).strip() + "\n";
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UnreadableException(Cause.BROKEN, reason);
    }
  }

  /** A paragraph that is being read. */
  private static final class Open {
    final StringBuilder words = new StringBuilder();
    final List<String> boxes = new ArrayList<>();
    @Nullable String style;
    @Nullable String list;
    int level = -1;
  }

  /** Moves to the next element inside the open one, or returns false at its end. */
  private boolean nextInside() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > DEEPEST) {
          throw new XMLStreamException("nested too deeply");
        }
        if (!SKIPPED.contains(xml.getLocalName())) {
          return true;
        }
        skip();
      }
    }
    return false;
  }

  private void skip() throws XMLStreamException {
    for (int inside = 1; inside > 0 && xml.hasNext(); ) {
      int event = xml.next();
      inside += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      inside -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
    depth--;
  }

  private void blocks(List<String> out) throws XMLStreamException {
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "p" -> paragraph(out);
        case "tbl" -> out.addAll(table());
        default -> blocks(out);
      }
    }
  }

  private void paragraph(List<String> out) throws XMLStreamException {
    Open open = new Open();
    inline(open);
    WordLists.Place own =
        open.list == null ? null : new WordLists.Place(open.list, Math.max(0, open.level));
    boolean blank = open.words.toString().isBlank();
    if (!styles.isContents(open.style)) {
      String label = blank && own == null ? "" : lists.next(open.style, own);
      out.add(blank ? "" : label + open.words);
    }
    out.addAll(open.boxes);
  }

  /** Reads what stands inside a paragraph. */
  private void inline(Open open) throws XMLStreamException {
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "pPr" -> properties(open);
        case "r" -> run(open);
        case "t" -> words(open);
        case "txbxContent" -> blocks(open.boxes);
        default -> inline(open);
      }
    }
  }

  private void properties(Open open) throws XMLStreamException {
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "pStyle" -> open.style = WordLists.value(xml, "val");
        case "numId" -> open.list = WordLists.value(xml, "val");
        case "ilvl" -> open.level = WordLists.number(WordLists.value(xml, "val"), -1);
        default -> {}
      }
      properties(open);
    }
  }

  private void run(Open open) throws XMLStreamException {
    boolean hidden = false;
    Open own = new Open();
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "rPr" -> hidden = isHidden();
        case "t" -> words(own);
        case "tab" -> put(own, " ");
        case "br", "cr" -> put(own, "\n");
        case "noBreakHyphen" -> put(own, "-");
        case "txbxContent" -> blocks(own.boxes);
        default -> inline(own);
      }
    }
    if (!hidden) {
      open.words.append(own.words);
      open.boxes.addAll(own.boxes);
    }
  }

  /** Reads the properties of a run. */
  private boolean isHidden() throws XMLStreamException {
    boolean hidden = false;
    while (nextInside()) {
      boolean off = WordLists.value(xml, "val").matches("0|false|off");
      hidden |= xml.getLocalName().equals("vanish") && !off;
      isHidden();
    }
    return hidden;
  }

  private void put(Open open, String mark) throws XMLStreamException {
    open.words.append(mark);
    inline(open);
  }

  private void words(Open open) throws XMLStreamException {
    open.words.append(xml.getElementText().replaceAll("[\\t\\n\\r]", " "));
    depth--;
  }

  private List<String> table() throws XMLStreamException {
    TableGrid table = new TableGrid();
    List<String> last = new ArrayList<>();
    rows(table, last);
    return table.isFrame() ? last : table.lines();
  }

  /**
   * Reads the rows of a table.
   *
   * @param last is filled with the paragraphs of the cell that was read last
   */
  private void rows(TableGrid table, List<String> last) throws XMLStreamException {
    while (nextInside()) {
      String name = xml.getLocalName();
      if (name.equals("tc")) {
        last.clear();
        cell(table, last);
        continue;
      }
      if (name.equals("gridBefore")) {
        table.skip(WordLists.number(WordLists.value(xml, "val"), 0));
      }
      rows(table, last);
      if (name.equals("tr")) {
        table.endRow();
      }
    }
  }

  private void cell(TableGrid table, List<String> lines) throws XMLStreamException {
    int[] columns = {1};
    boolean goesOn = false;
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "tcPr" -> goesOn = goesOn(columns);
        case "p" -> paragraph(lines);
        case "tbl" -> lines.addAll(table());
        default -> blocks(lines);
      }
    }
    if (goesOn) {
      table.cellGoesOn(columns[0]);
    } else {
      table.cell(String.join(" ", lines), columns[0], 1);
    }
  }

  /** Reads the properties of a cell: its columns, and whether it is part of the one above. */
  private boolean goesOn(int[] columns) throws XMLStreamException {
    boolean goesOn = false;
    while (nextInside()) {
      switch (xml.getLocalName()) {
        case "gridSpan" -> columns[0] = WordLists.number(WordLists.value(xml, "val"), 1);
        case "vMerge" -> goesOn = !WordLists.value(xml, "val").equals("restart");
        default -> {}
      }
      goesOn(columns);
    }
    return goesOn;
  }
}
