package policygraph.web;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.question.Language;
import policygraph.search.Answer;
import policygraph.search.Result;
import policygraph.web.table.AnswerTable;

/** The routes of questions: their answers, and completions of what is typed. */
final class AskRoutes {
  private final Library library;
  private final Issuers issuers;

  AskRoutes(Library library, Issuers issuers) {
    this.library = library;
    this.issuers = issuers;
  }

  List<Route> routes() {
    return List.of(
        new Route(
            "/api/ask",
            "an answer to a question in Chinese or English",
            Lists.paged(Filters.ofQuestion()),
            "Answer",
            this::ask,
            new Listing<>(this::answered, AnswerJson::of, AnswerTable.of(issuers), Listing.RANKED)),
        new Route(
            "/api/suggest",
            "completions of what is typed: names by any part, short name, pinyin or its initials;"
                + " policies by title and number; questions about the best of them",
            List.of(
                Param.text("q", "what is typed"),
                Param.text("lang", "zh or en: the language of the notes"),
                new Param("size", "integer", "at most so many names, 1 to 50")),
            "SuggestionList",
            request -> SuggestionJson.of(library.answerer(), request)));
  }

  private Object ask(Request request) {
    String question = question(request);
    Answer answer = answer(request, question, request.page(), request.size());
    Language language =
        request
            .text("lang")
            .map(l -> l.startsWith("en") ? Language.EN : Language.ZH)
            .orElse(Language.of(question));
    return AnswerJson.of(answer, language);
  }

  private Answer answer(Request request, String question, int page, int size) {
    Selection within = library.filters().withoutWords(request);
    return library.answerer().answer(question, within, page, size);
  }

  private static String question(Request request) {
    return request.text("q").orElseThrow(() -> Problem.badRequest("parameter 'q' is missing"));
  }

  /** What an answer holds; what is near to it comes after its first results. */
  private Page<AnswerTable.Item> answered(Request request, int page, int size) {
    Answer answer = answer(request, question(request), page, size);
    Page<Result> results = answer.results();
    List<AnswerTable.Item> items = new ArrayList<>();
    results.items().forEach(result -> items.add(AnswerTable.Item.of(result)));
    if (page == 1) {
      answer.related().forEach(related -> items.add(AnswerTable.Item.of(related)));
    }
    return new Page<>(results.total(), page, size, items);
  }
}
