package policygraph.web.feed;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import policygraph.graph.view.DeadlineRow;
import policygraph.model.Selection;
import policygraph.search.Answer;
import policygraph.search.Suggestion;
import policygraph.web.Addresses;
import policygraph.web.Filters;
import policygraph.web.Issuers;
import policygraph.web.Library;
import policygraph.web.Listing;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;
import policygraph.web.View;
import policygraph.web.table.AllPages;

/** Feeds, calendars, and the description of the search for browsers. */
public final class FeedRoutes {
  private static final Param LANG = Param.text("lang", "zh or en");

  /** What the bar of a browser asks with. */
  private static final List<Param> SUGGEST = List.of(Param.text("q", "what is typed"));

  private static final int SUGGESTIONS = 8;

  /** Entries of a feed at most. */
  private static final int ENTRIES = 200;

  private static final int AT_ONCE = 500;

  private final Library library;
  private final Issuers issuers;

  public FeedRoutes(Library library) {
    this.library = library;
    this.issuers = new Issuers(library.snapshot());
  }

  public void register(JavalinConfig config) {
    config.routes.get("/feeds/ask.atom", this::answer);
    config.routes.get("/feeds/ask.ics", this::deadlinesOfQuestion);
    config.routes.get("/feeds/deadlines.ics", this::deadlines);
    config.routes.get("/opensearch.xml", FeedRoutes::openSearch);
    config.routes.get("/opensearch/suggest", this::suggest);
  }

  private void answer(Context context) {
    Answer answer = answered(new Request(context, Filters.ofQuestion()), ENTRIES);
    context.contentType("application/atom+xml; charset=utf-8");
    context.result(
        new AnswerFeed(issuers, View.of(context), Addresses.of(context))
            .of(answer, library.graph().changed()));
  }

  private Answer answered(Request request, int size) {
    String question =
        request.text("q").orElseThrow(() -> Problem.badRequest("parameter 'q' is missing"));
    Selection within = library.filters().withoutWords(request);
    return library.answerer().answer(question, within, 1, size);
  }

  /** The deadlines of the measures that a question asks for. */
  private void deadlinesOfQuestion(Context context) {
    Answer answer = answered(new Request(context, Filters.ofQuestion()), 1);
    if (!answer.understood()) {
      throw new Problem(
          422, "Not understood", "the question asks for no measures: " + answer.question().text());
    }
    calendar(context, answer.reading().selection(), answer.question().text());
  }

  private void deadlines(Context context) {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(LANG);
    Request request = new Request(context, params);
    Selection selection = library.filters().selection(request);
    calendar(context, selection, "");
  }

  private void calendar(Context context, Selection selection, String asked) {
    View view = View.of(context);
    AllPages<DeadlineRow> rows =
        new AllPages<>(
            library.graph().deadlines(selection, null, null, 1, AT_ONCE),
            page -> library.graph().deadlines(selection, null, null, page, AT_ONCE),
            Listing.MOST);
    Instant changed = library.graph().changed();
    String name = asked.isEmpty() ? view.t("feed.calendar") : view.t("feed.calendarOf", asked);
    context.contentType("text/calendar; charset=utf-8");
    context.header("Content-Disposition", "inline; filename=\"policygraph-deadlines.ics\"");
    context.result(new DeadlineCalendar(view, Addresses.of(context)).of(name, rows, changed));
  }

  /** Completions as a browser's bar takes them: what is typed, names, and a word on each. */
  private void suggest(Context context) {
    String typed = new Request(context, SUGGEST).text("q").orElse("");
    List<Suggestion> found = library.answerer().suggest(typed, SUGGESTIONS);
    context.json(
        List.of(
            typed,
            found.stream().map(Suggestion::text).toList(),
            found.stream().map(Suggestion::matched).toList()));
    context.contentType("application/x-suggestions+json; charset=utf-8");
  }

  private static void openSearch(Context context) {
    context.contentType("application/opensearchdescription+xml; charset=utf-8");
    context.result(OpenSearch.of(View.of(context), Addresses.of(context)));
  }
}
