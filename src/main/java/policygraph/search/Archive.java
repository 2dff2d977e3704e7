package policygraph.search;

import java.util.List;
import java.util.Set;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.model.Role;
import policygraph.model.Selection;

/** What answering needs of the graph, and nothing more. Pages count from 1. Thread-safe. */
public interface Archive {
  /** A policy and how many of its measures are in a selection. */
  record InPolicy(PolicyRef policy, long count) {}

  Page<FiledMeasure> measures(Selection selection, int page, int size);

  /** How many measures a selection has, without reading them. */
  long count(Selection selection);

  /** How many measures of a selection have lost their text. */
  long missing(Selection selection);

  /** In the order of the ids; those that are not there are left out. */
  List<FiledMeasure> measures(List<String> ids);

  /** Policies with measures in a selection, those with the most first. */
  List<InPolicy> policies(Selection selection);

  /** Bodies by the number of measures of a selection at which they have one of the roles. */
  List<RankedBody> ranking(Selection selection, Set<Role> roles);

  /** Values of a facet, such as region, with the number of measures, the most frequent first. */
  List<FacetCount> facet(Selection selection, String facet);

  /** Targets of a selection's measures, in the order of the measures. */
  List<TargetRow> targets(Selection selection);

  List<CitationRow> citations();

  Coverage coverage(Selection selection);

  /** The query that finds a selection, for people. */
  String query(Selection selection);
}
