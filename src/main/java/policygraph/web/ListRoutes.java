package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.export.Excerpt;
import policygraph.export.ExcerptFormat;
import policygraph.model.Agency;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Status;
import policygraph.web.table.ReadingTable;

/**
 * A reading list to be taken along: as rows, as a text to go on with, and as references. Notes come
 * by POST, in the field {@code notes} of a form, and are kept nowhere.
 */
final class ListRoutes {
  static final String PATH = "/api/list";
  static final List<Param> PARAMS =
      List.of(
          ReadingList.MEASURES,
          Param.text("lang", "zh or en: the language of what stands beside the texts"));

  private final Library library;
  private final Issuers issuers;

  ListRoutes(Library library) {
    this.library = library;
    this.issuers = new Issuers(library.snapshot());
  }

  /** The list as the API tells it, and as rows. */
  public Route route() {
    return new Route(
            PATH,
            "measures by id, in that order, each with its reference",
            PARAMS,
            "ReadingList",
            request -> json(list(request)))
        .taking(this::take);
  }

  /** Registers the list as a text and as references, and all forms with notes. */
  public void register(JavalinConfig config) {
    for (ExcerptFormat format : ExcerptFormat.values()) {
      config.routes.get(path(format), context -> excerpts(context, format));
      config.routes.post(path(format), context -> excerpts(context, format));
    }
    SheetRoutes.registerPost(config, route(), this::take);
  }

  /** The path of a form. */
  static String path(ExcerptFormat format) {
    return PATH + "." + format.suffix();
  }

  private ReadingList list(Request request) {
    return ReadingList.of(request, library, issuers);
  }

  private static Map<String, Object> json(ReadingList list) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", list.items().size());
    json.put("gone", list.gone());
    json.put("items", list.items().stream().map(ReadingList.Item::json).toList());
    return json;
  }

  private Takeable.Taken take(Request request) {
    ReadingList list = list(request);
    return new Takeable.Taken(
        ReadingTable.TABLE.name(),
        ReadingTable.TABLE.zh(),
        list.items().size(),
        ReadingTable.TABLE.columns(),
        () ->
            list.items().stream().flatMap(item -> ReadingTable.TABLE.rows().apply(item)).iterator(),
        () -> list.items().stream().map(ReadingList.Item::json).iterator());
  }

  private void excerpts(Context context, ExcerptFormat format) throws IOException {
    Request request = new Request(context, PARAMS);
    View view = View.of(context);
    String address = Addresses.of(context);
    List<Excerpt> excerpts =
        list(request).items().stream().map(item -> excerpt(item, view, address)).toList();
    Excerpt.Words words =
        new Excerpt.Words(
            view.chinese(),
            view.t("list.documentTitle"),
            view.t("list.references"),
            view.t("list.note"));
    context.contentType(format.mediaType());
    FileNames.attach(context, "reading-list", view.t("list.documentTitle"), format.suffix());
    format.write(excerpts, words, context.outputStream());
  }

  private Excerpt excerpt(ReadingList.Item item, View view, String address) {
    MeasureView shown = item.shown();
    String label = shown.measure().label();
    return new Excerpt(
        shown.measure().id(),
        item.filed().policy(),
        issuers.of(item.filed().policy().id()).stream().map(Agency::name).toList(),
        label.isEmpty() ? view.t("measure.unnumbered") : view.t("measure.label", label),
        Reference.place(label),
        shown.lost() ? lost(shown, view) : shown.measure().text(),
        lines(shown, view),
        item.reference(),
        item.note(),
        address + shown.href());
  }

  private static String lost(MeasureView shown, View view) {
    String label = shown.measure().label();
    return label.isEmpty() ? view.t("measure.lostUnnumbered") : view.t("measure.lost", label);
  }

  /** Damage, bodies by role, and clauses that stand outside the text. */
  private static List<Excerpt.Line> lines(MeasureView shown, View view) {
    List<Excerpt.Line> lines = new ArrayList<>();
    Status status = shown.measure().status();
    if (status != Status.INTACT && status != Status.MISSING) {
      lines.add(
          new Excerpt.Line(
              view.t("policy.state"),
              view.t("status." + status.label())
                  + " · "
                  + view.t("status." + status.label() + ".what")));
    }
    for (Map.Entry<Role, List<Responsibility>> bodies : shown.bodies().entrySet()) {
      lines.add(
          new Excerpt.Line(
              view.t("role." + bodies.getKey().label()),
              String.join(
                  "、", bodies.getValue().stream().map(r -> r.body().name()).distinct().toList())));
    }
    shown
        .clausesElsewhere()
        .forEach(
            clause -> lines.add(new Excerpt.Line(view.t("measure.clauseName"), clause.quote())));
    return lines;
  }
}
