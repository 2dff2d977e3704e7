package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page of the reading list that its address names. The browser keeps a reader's own list and
 * notes; the address alone is enough to share or print it.
 */
public final class ListPage {
  private static final List<Param> PARAMS =
      List.of(ReadingList.MEASURES, Param.text("lang", "language of the page"));

  private final Library library;
  private final Issuers issuers;
  private final Templates templates;

  ListPage(Library library, Templates templates) {
    this.library = library;
    this.issuers = new Issuers(library.snapshot());
    this.templates = templates;
  }

  void show(Context context) {
    Request request = new Request(context, PARAMS);
    ReadingList list = ReadingList.of(request, library, issuers);
    String ids = String.join(",", ReadingList.ids(request));
    templates.show(context, "list.jte", Map.of("list", list, "take", take(View.of(context), ids)));
  }

  /** The list in each form; the page's script sends the notes along. */
  private static List<View.Link> take(View view, String ids) {
    List<View.Link> links = new ArrayList<>(TakeAlong.excerpts(view, ids));
    links.addAll(
        TakeAlong.list(view, TakeAlong.at(ListRoutes.PATH, ReadingList.MEASURES.name(), ids)));
    return links;
  }
}
