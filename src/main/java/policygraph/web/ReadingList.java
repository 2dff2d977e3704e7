package policygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.FiledMeasure;

/**
 * A reading list: measures in the reader's order, each with its reference, and with the reader's
 * notes where these come along. The browser keeps list and notes; the program keeps neither.
 *
 * @param gone ids of measures that are no longer there
 */
public record ReadingList(List<Item> items, int gone) {
  /** Measures on one list, at most; the address must stay short enough for every browser. */
  static final int MOST = 200;

  /** Characters of one note, at most. */
  static final int LONGEST_NOTE = 4_000;

  static final Param MEASURES =
      Param.text("m", "ids of measures, in the reader's order, with , between");

  /** The field of a form that notes come in. */
  static final String NOTES = "notes";

  public ReadingList {
    items = List.copyOf(items);
  }

  /**
   * A measure of the list.
   *
   * @param number its place, from 1
   * @param reference to it, as GB/T 7714 wants it
   * @param note the reader's, or ""
   */
  public record Item(int number, FiledMeasure filed, String reference, String note) {
    /** The same as a page shows it. */
    public MeasureView shown() {
      return MeasureView.of(filed);
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("measure", MeasureJson.of(filed));
      json.put("citation", reference);
      json.put("note", note);
      return json;
    }
  }

  /**
   * The list that a request names.
   *
   * @throws Problem 400 if it names more than a list can hold, or its notes cannot be read
   */
  static ReadingList of(Request request, Library library, Issuers issuers) {
    List<String> ids = ids(request);
    Map<String, String> notes = notes(request.context().formParam(NOTES));
    List<Item> items = new ArrayList<>();
    for (FiledMeasure filed : library.graph().measures(ids)) {
      String note = notes.getOrDefault(filed.measure().id(), "").strip();
      items.add(new Item(items.size() + 1, filed, issuers.reference(filed), note));
    }
    return new ReadingList(items, ids.size() - items.size());
  }

  static List<String> ids(Request request) {
    List<String> ids =
        List.of(request.text(MEASURES.name()).orElse("").split(",", -1)).stream()
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    if (ids.size() > MOST) {
      throw Problem.badRequest(
          "more than " + MOST + " measures: " + ids.size(),
          "清单最多 " + MOST + " 条措施，这里有 " + ids.size() + " 条");
    }
    return ids;
  }

  private static Map<String, String> notes(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return Map.of();
    }
    try {
      Map<String, String> notes =
          WebServer.Json.MAPPER.readValue(given, new TypeReference<Map<String, String>>() {});
      if (notes.values().stream().anyMatch(n -> n == null || n.length() > LONGEST_NOTE)) {
        throw Problem.badRequest(
            "a note is longer than " + LONGEST_NOTE + " characters",
            "一条批注超过了 " + LONGEST_NOTE + " 字");
      }
      return notes;
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("'notes' is no JSON object of texts by the ids of measures");
    }
  }
}
