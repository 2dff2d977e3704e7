package policygraph.index;

import java.util.List;
import policygraph.model.Selection;

/**
 * What is looked for.
 *
 * @param words free text; any of its words may match, in any order
 * @param phrases each must stand in the passage as it is, but for case, width and script
 * @param excluded none of these may stand in the passage
 * @param filter what must hold of the measure; paragraphs have only what is known of their policy
 * @param page from 1
 * @param size hits per page, 1 to 1000
 */
public record PassageQuery(
    String words,
    List<String> phrases,
    List<String> excluded,
    Selection filter,
    Mode mode,
    int page,
    int size) {
  /** The longest query text that is read, in chars; a longer one is a caller's error. */
  public static final int MAX_LENGTH = 2000;

  public PassageQuery {
    phrases = phrases.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    excluded = excluded.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    words = words.strip();
    if (page < 1 || size < 1 || size > 1000 || (long) page * size > 1_000_000) {
      throw new IllegalArgumentException("no such page: " + page + " of size " + size);
    }
    int length = words.length();
    for (String phrase : phrases) {
      length += phrase.length();
    }
    for (String phrase : excluded) {
      length += phrase.length();
    }
    if (length > MAX_LENGTH) {
      throw new IllegalArgumentException("longer than " + MAX_LENGTH + " characters: " + length);
    }
  }

  /** The first twenty passages for a text, nothing filtered. */
  public static PassageQuery of(String words, Mode mode) {
    return new PassageQuery(words, List.of(), List.of(), new Selection.All(), mode, 1, 20);
  }

  public PassageQuery filtered(Selection wanted) {
    return new PassageQuery(words, phrases, excluded, wanted, mode, page, size);
  }

  public PassageQuery paged(int number, int perPage) {
    return new PassageQuery(words, phrases, excluded, filter, mode, number, perPage);
  }

  /** Text whose meaning is looked for: the words and the phrases. */
  String meaning() {
    return phrases.isEmpty() ? words : (words + " " + String.join(" ", phrases)).strip();
  }
}
