package policygraph.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a DOCX file: which of them put their paragraphs into a list. */
final class WordStyles {
  private final Map<String, String> basedOn = new HashMap<>();
  private final Map<String, WordLists.Place> lists = new HashMap<>();
  private final Set<String> contents = new HashSet<>();

  private WordStyles() {}

  static WordStyles read(WordParts parts) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    XMLStreamReader xml = parts.open("styles");
    String id = "";
    int level = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          id = WordLists.value(xml, "styleId");
          level = -1;
        }
        case "name" -> {
          String name = WordLists.value(xml, "val").toLowerCase(Locale.ROOT);
          if (name.matches("toc \\d|toc heading")) {
            styles.contents.add(id);
          }
        }
        case "basedOn" -> styles.basedOn.put(id, WordLists.value(xml, "val"));
        case "ilvl" -> level = WordLists.number(WordLists.value(xml, "val"), -1);
        case "numId" ->
            styles.lists.put(id, new WordLists.Place(WordLists.value(xml, "val"), level));
        default -> {}
      }
    }
    return styles;
  }

  /** The list that a style puts its paragraphs into, or null. */
  WordLists.@Nullable Place list(@Nullable String style) {
    String at = style;
    for (int depth = 0; at != null && depth < 20; depth++) {
      WordLists.Place place = lists.get(at);
      if (place != null) {
        return place;
      }
      at = basedOn.get(at);
    }
    return null;
  }

  /** Whether a style is that of a line in the table of contents. */
  boolean isContents(@Nullable String style) {
    return style != null && contents.contains(style);
  }
}
