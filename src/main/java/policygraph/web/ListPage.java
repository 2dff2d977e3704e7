package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Agency;
import policygraph.model.FiledMeasure;

/**
 * The reading list: the measures that its address names, in that order, each with its reference.
 * The browser keeps a reader's own list and notes; the address alone is enough to share or print
 * it.
 */
public final class ListPage {
  /** Measures on one list, at most; the address must stay short enough for every browser. */
  private static final int MOST = 200;

  private final Library library;
  private final Templates templates;

  ListPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /**
   * A measure of the list.
   *
   * @param reference to it, as GB/T 7714 wants it
   */
  public record Entry(MeasureView shown, String reference) {}

  void show(Context context) {
    List<String> ids = ids(context);
    List<Entry> entries = entries(ids);
    templates.show(
        context,
        "list.jte",
        Map.of("entries", entries, "gone", ids.size() - entries.size(), "here", here(ids)));
  }

  /** The same as plain text: reference and words of each measure. */
  void text(Context context) {
    View view = View.of(context);
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Entry entry : entries(ids(context))) {
      text.append('[').append(++number).append("] ").append(entry.reference()).append('\n');
      String words =
          entry.shown().lost()
              ? view.t("measure.lost", entry.shown().measure().label())
              : entry.shown().measure().text();
      text.append(words).append("\n\n");
    }
    context.contentType("text/plain; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"reading-list.txt\"");
    context.result(text.toString());
  }

  private static String here(List<String> ids) {
    return ids.isEmpty() ? "" : "?m=" + View.url(String.join(",", ids));
  }

  private static List<String> ids(Context context) {
    Map<String, List<String>> given = context.queryParamMap();
    for (String name : given.keySet()) {
      if (!List.of("m", "lang").contains(name)) {
        throw Problem.badRequest("unknown parameter '" + name + "'; known are: lang, m");
      }
    }
    String ids = context.queryParam("m");
    List<String> wanted =
        ids == null
            ? List.of()
            : List.of(ids.split(",", -1)).stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    if (wanted.size() > MOST) {
      throw Problem.badRequest("more than " + MOST + " measures: " + wanted.size());
    }
    return wanted;
  }

  private List<Entry> entries(List<String> ids) {
    Map<String, List<Agency>> issuers = new HashMap<>();
    for (PolicySummary policy : library.snapshot().get().policies()) {
      issuers.put(policy.policy().id(), policy.issuers());
    }
    List<Entry> entries = new ArrayList<>();
    for (FiledMeasure filed : library.graph().measures(ids)) {
      entries.add(
          new Entry(
              MeasureView.of(filed),
              Reference.of(
                  filed.policy(),
                  issuers.getOrDefault(filed.policy().id(), List.of()),
                  filed.measure().label())));
    }
    return entries;
  }
}
