package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.search.Answer;
import policygraph.search.Result;

/** The page of an answer: what was understood, what was found, what is near, how far it reaches. */
final class AskPage {
  private static final int RESULTS = 20;

  /** Targets whose measures are counted by what can narrow them: more are hardly narrowed so. */
  private static final int MOST_TARGETS = 300;

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
    Selection found = found(answer, question, within);
    Narrowing narrowing =
        Narrowing.of(
            here,
            view,
            library.snapshot().get().catalogue(),
            narrows(answer) ? library.graph().facets(found) : Map.of(),
            library.graph().count(found));
    templates.show(
        context, "answer.jte", Map.of("shown", new AnswerView(answer, view, here, narrowing)));
  }

  private static boolean narrows(Answer answer) {
    boolean targets = answer.question().asked() instanceof Asked.Targets;
    return answer.understood()
        && !(answer.question().asked() instanceof Asked.Comparison)
        && answer.results().total() > 1
        && (!targets || answer.results().total() <= MOST_TARGETS);
  }

  /** The measures that an answer stands on: where targets are asked for, those that set them. */
  private Selection found(Answer answer, String question, Selection within) {
    if (!(answer.question().asked() instanceof Asked.Targets) || !narrows(answer)) {
      return answer.reading().selection();
    }
    Answer whole =
        answer.results().total() <= RESULTS
            ? answer
            : library.answerer().answer(question, within, 1, MOST_TARGETS);
    return new Selection.ByIds(
        whole.results().items().stream()
            .filter(Result.OfTarget.class::isInstance)
            .map(result -> ((Result.OfTarget) result).measure().measure().id())
            .distinct()
            .toList());
  }
}
