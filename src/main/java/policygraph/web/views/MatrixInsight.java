package policygraph.web.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policygraph.graph.view.Matrix;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/** Who has which part in which policy, or in which section of one policy. */
final class MatrixInsight implements Insight {
  /** Rows of the table on one page. */
  static final int ROWS = 40;

  /** With more bodies than this, bodies of the same duty are shown as one row unless asked. */
  private static final int MANY = 400;

  private static final int ALL = 1_000_000;

  private final Library library;

  MatrixInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public String summary() {
    return "how many measures each body leads and shares in, by policy or by section of a policy";
  }

  @Override
  public List<Param> params() {
    return Scope.and(
        Param.text("by", "policy (default), or section where 'policy' names one"),
        Param.text("rows", "body, or duty: bodies of the same name without their place as one"),
        Param.text("duty", "only bodies of this duty"),
        Param.text("body", "words in the name of the body"),
        Param.text("only", "bodies: leaves out sets of bodies and names not in the lexicon"),
        Param.text("sort", "all (default) or lead: what rows are ordered by"),
        Param.PAGE);
  }

  @Override
  public MatrixShown show(Request request) {
    Scope scope = Scope.of(request, library.snapshot().get().catalogue());
    Optional<PolicyRef> sections =
        request.text("by").orElse("policy").equals("section")
            ? Optional.of(onePolicy(scope))
            : Optional.empty();
    Matrix matrix =
        sections
            .map(policy -> library.graph().matrixOfSections(policy.id(), ALL))
            .orElseGet(() -> library.graph().matrix(scope.selection(), ALL));
    boolean duties =
        request
            .text("rows")
            .map(rows -> rows.equals("duty"))
            .orElse(matrix.bodies().size() > MANY && request.text("duty").isEmpty());
    MatrixRows rows = new MatrixRows(matrix, duties);
    List<MatrixRows.Row> wanted =
        rows.rows(
            request.text("body").orElse(""),
            request.text("duty").orElse(""),
            request.text("only").isPresent(),
            request.text("sort").orElse("all").equals("lead"));
    return new MatrixShown(
        scope,
        sections.orElse(null),
        duties,
        wanted,
        columns(matrix, sections.isPresent()),
        request.page(),
        library
            .graph()
            .coverage(
                sections
                    .<Selection>map(p -> new Selection.InPolicy(List.of(p.id())))
                    .orElse(scope.selection())));
  }

  private PolicyRef onePolicy(Scope scope) {
    return find(scope.query().get("policy"))
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "parameter 'policy' must name the policy of the sections",
                    "按章节看时要用参数 policy 指明文件"));
  }

  private Optional<PolicyRef> find(String policy) {
    return library.snapshot().get().catalogue().policies().stream()
        .filter(p -> p.id().equals(policy))
        .findFirst();
  }

  private List<MatrixShown.Column> columns(Matrix matrix, boolean sections) {
    Map<String, PolicyRef> policies = new java.util.HashMap<>();
    library.snapshot().get().catalogue().policies().forEach(p -> policies.put(p.id(), p));
    List<MatrixShown.Column> columns = new ArrayList<>();
    for (Matrix.Column column : matrix.columns()) {
      PolicyRef policy = policies.get(column.id());
      columns.add(
          policy == null || sections
              ? new MatrixShown.Column(column.id(), column.title(), column.title())
              : new MatrixShown.Column(column.id(), PolicyNames.brief(policy), policy.title()));
    }
    return columns;
  }
}
