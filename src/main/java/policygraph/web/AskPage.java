package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.FacetCount;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.search.Answer;

/** The page of an answer: what was understood, what was found, what is near, how far it reaches. */
final class AskPage {
  private static final int RESULTS = 20;

  private final Library library;
  private final Templates templates;

  AskPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** The question, what narrows it, and the page. */
  private static List<Param> params() {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(Param.PAGE);
    params.add(Param.text("lang", "language of the page"));
    return params;
  }

  void show(Context context) {
    Request request = new Request(context, params());
    String question = request.text("q").orElse("");
    if (question.isEmpty()) {
      context.redirect("/");
      return;
    }
    View view = View.of(context);
    Address here = Address.of(request);
    Selection within = library.filters().withoutWords(request);
    Answer answer = library.answerer().answer(question, within, request.page(), RESULTS);
    Narrowing narrowing =
        Narrowing.of(
            here,
            view,
            library.snapshot().get().catalogue(),
            counts(answer),
            library.graph().count(answer.reading().selection()));
    templates.show(
        context, "answer.jte", Map.of("shown", new AnswerView(answer, view, here, narrowing)));
  }

  /** By what the measures that an answer stands on can be narrowed. */
  private Map<String, List<FacetCount>> counts(Answer answer) {
    boolean narrows =
        answer.understood()
            && !(answer.question().asked() instanceof Asked.Comparison)
            && answer.results().total() > 1;
    return narrows ? library.graph().facets(answer.reading().selection()) : Map.of();
  }
}
