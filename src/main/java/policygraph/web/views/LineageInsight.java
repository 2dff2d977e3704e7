package policygraph.web.views;

import java.util.List;
import policygraph.graph.view.CitationRow;
import policygraph.model.PolicyRef;
import policygraph.web.Filters;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/**
 * Which documents policies stand on, continue, revise or repeal; and bodies that succeed others.
 */
final class LineageInsight implements Insight {
  private final Library library;

  LineageInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public String summary() {
    return "citations between documents by kind, each with its sentence";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.text("policy", "only what this policy cites and what cites it, by id or number"),
        Param.text("kind", "cites, issues, implements, continues, revises or repeals"),
        Param.text("document", "only citations of this document, by title or number"),
        Param.PAGE);
  }

  @Override
  public LineageShown show(Request request) {
    var catalogue = library.snapshot().get().catalogue();
    PolicyRef policy = request.text("policy").map(p -> one(p, catalogue)).orElse(null);
    String kind = request.text("kind").orElse("");
    String document = request.text("document").orElse("");
    List<CitationRow> all = library.graph().citations();
    List<CitationRow> rows =
        all.stream()
            .filter(row -> policy == null || LineageShown.touches(row, policy.id()))
            .filter(row -> kind.isEmpty() || row.citation().kind().name().equalsIgnoreCase(kind))
            .filter(row -> document.isEmpty() || LineageShown.document(row).equals(document))
            .toList();
    return new LineageShown(
        Query.NONE
            .with("policy", request.text("policy").orElse(""))
            .with("kind", kind)
            .with("document", document),
        policy,
        all,
        rows,
        library.graph().successions(),
        request.page(),
        library.graph().coverage(new policygraph.model.Selection.All()));
  }

  private static PolicyRef one(String given, policygraph.question.Catalogue catalogue) {
    List<String> ids = new Filters(catalogue).policies(given);
    return catalogue.policies().stream()
        .filter(p -> p.id().equals(ids.getFirst()))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("there is no policy " + given));
  }
}
