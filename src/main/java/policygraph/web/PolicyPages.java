package policygraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicySummary;
import policygraph.model.Page;
import policygraph.model.Policy;

/** The pages of policies: their list, one with its text, and what repair made of its source. */
final class PolicyPages {
  private static final int LISTED = 100;
  private static final Param LANG = Param.text("lang", "language of the page");

  private final Library library;
  private final Templates templates;

  PolicyPages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void list(Context context) {
    Request request =
        new Request(
            context, List.of(Param.text("q", "words of title or number"), Param.PAGE, LANG));
    Page<PolicySummary> page =
        library
            .graph()
            .policies(PolicyFilter.words(request.text("q").orElse(null)), request.page(), LISTED);
    templates.show(
        context,
        "policies.jte",
        Map.of("page", page, "words", request.text("q").orElse(""), "here", Address.of(request)));
  }

  void text(Context context) {
    Request request = new Request(context, List.of(LANG));
    Policy policy = policy(request);
    templates.show(
        context,
        "policy.jte",
        Map.of(
            "shown", new PolicyView(policy), "citations", library.graph().citations(policy.id())));
  }

  void repair(Context context) {
    Request request = new Request(context, List.of(LANG));
    templates.show(context, "repair.jte", Map.of("shown", new PolicyView(policy(request))));
  }

  private Policy policy(Request request) {
    String id = request.path("id");
    return library.graph().policy(id).orElseThrow(() -> Problem.notFound(id));
  }
}
