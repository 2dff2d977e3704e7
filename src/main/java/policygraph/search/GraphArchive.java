package policygraph.search;

import java.util.List;
import java.util.Set;
import policygraph.graph.GraphReader;
import policygraph.graph.SelectionCypher;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;

/** The archive that stands in the graph database. */
public final class GraphArchive implements Archive {
  /** Lists that one looks through and does not page are cut here. */
  private static final int MOST = 10_000;

  private final GraphReader graph;

  public GraphArchive(GraphReader graph) {
    this.graph = graph;
  }

  @Override
  public Page<FiledMeasure> measures(Selection selection, int page, int size) {
    return graph.measures(selection, page, size);
  }

  @Override
  public long count(Selection selection) {
    return graph.count(selection);
  }

  @Override
  public long missing(Selection selection) {
    return graph.count(selection, Status.MISSING);
  }

  @Override
  public List<FiledMeasure> measures(List<String> ids) {
    return ids.isEmpty() ? List.of() : graph.measures(ids);
  }

  @Override
  public List<InPolicy> policies(Selection selection) {
    return graph.policyShares(selection).stream()
        .map(share -> new InPolicy(share.policy(), share.measures()))
        .toList();
  }

  @Override
  public List<RankedBody> ranking(Selection selection, Set<Role> roles) {
    return graph.ranking(selection, roles, MOST);
  }

  @Override
  public List<FacetCount> facet(Selection selection, String facet) {
    return graph.facet(selection, facet);
  }

  @Override
  public List<TargetRow> targets(Selection selection) {
    return graph.targets(TargetFilter.of(selection), 1, MOST).items();
  }

  @Override
  public List<CitationRow> citations() {
    return graph.citations();
  }

  @Override
  public Coverage coverage(Selection selection) {
    return graph.coverage(selection);
  }

  @Override
  public String query(Selection selection) {
    SelectionCypher cypher = new SelectionCypher(selection);
    return cypher.text() + "\n// " + cypher.parameters();
  }
}
