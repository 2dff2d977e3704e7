package policygraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.CoWork;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.DeadlineRow;
import policygraph.graph.view.EntityCount;
import policygraph.graph.view.EntityProfile;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.GraphPart;
import policygraph.graph.view.LedMeasure;
import policygraph.graph.view.Matrix;
import policygraph.graph.view.PolicyDuties;
import policygraph.graph.view.PolicyFilter;
import policygraph.graph.view.PolicyShare;
import policygraph.graph.view.PolicySummary;
import policygraph.graph.view.RankedBody;
import policygraph.graph.view.RegionCount;
import policygraph.graph.view.SuccessionRow;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Policy;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;

/**
 * Reads from the graph. Pages count from 1. What was read is kept until the graph changes: one
 * reader should serve all. Safe for use by many threads.
 */
public final class GraphReader {
  private final GraphConnection graph;
  private final MeasureReads measures;
  private final PolicyReads policies;
  private final EntityReads entities;
  private final TargetReads targets;
  private final DeadlineReads deadlines;
  private final DutyReads duties;
  private final CitationReads citations;
  private final FacetReads facets;
  private final OverviewReads overview;
  private final MatrixReads matrix;
  private final NeighbourReads neighbours;

  public GraphReader(GraphConnection graph) {
    this.graph = graph;
    KnownGeneration generation = new KnownGeneration(graph);
    GenerationCache cache = new GenerationCache(generation);
    KnownNodes nodes = new KnownNodes(generation);
    SelectionReads selections = new SelectionReads(graph, generation);
    this.measures = new MeasureReads(graph, generation, selections, nodes);
    this.policies = new PolicyReads(graph, nodes);
    this.entities = new EntityReads(graph, cache);
    this.targets = new TargetReads(graph, generation, selections, nodes);
    this.deadlines = new DeadlineReads(graph, nodes);
    this.duties = new DutyReads(graph, cache);
    this.citations = new CitationReads(graph, cache, nodes);
    this.facets = new FacetReads(graph, cache, selections);
    this.overview = new OverviewReads(graph, cache, selections, nodes);
    this.matrix = new MatrixReads(graph, cache, nodes);
    this.neighbours = new NeighbourReads(graph, generation);
  }

  /** Whether the server answers now. */
  public boolean isReady() {
    return graph.isReady();
  }

  /** A number that grows with each change of the graph. */
  public long generation() {
    return Generation.current(graph);
  }

  /** When the graph was last changed. */
  public Instant changed() {
    return Generation.changed(graph);
  }

  /** The policies that are in the graph, and what their facts were made from. */
  public List<ManifestEntry> manifest() {
    return ManifestReads.all(graph);
  }

  /** How many nodes and relations of each kind there are, by label and type. */
  public Map<String, Long> counts() {
    return overview.counts();
  }

  /** A page of the measures of a selection, newest policy first, then as in the document. */
  public Page<FiledMeasure> measures(Selection selection, int page, int size) {
    return measures.page(selection, page, size);
  }

  /** Measures by id, in the order of the ids; those that are not there are left out. */
  public List<FiledMeasure> measures(List<String> ids) {
    return measures.byIds(ids);
  }

  public Optional<FiledMeasure> measure(String id) {
    return measures.byIds(List.of(id)).stream().findFirst();
  }

  /** How many measures a selection has. */
  public long count(Selection selection) {
    return measures.count(selection);
  }

  /** How many measures of a selection have a status. */
  public long count(Selection selection, Status status) {
    return measures.count(selection, status);
  }

  /** Ids of all measures of a selection, in the order of their list. */
  public List<String> measureIds(Selection selection) {
    return measures.ids(selection);
  }

  /** Ids of the measures below a heading, in the order of the document. */
  public List<String> measureIdsOfSection(String section) {
    return measures.idsOfSection(section);
  }

  /** A page of policies, newest first. */
  public Page<PolicySummary> policies(PolicyFilter filter, int page, int size) {
    return policies.page(filter, page, size);
  }

  /**
   * The policies of a selection's measures with how many are in each, those with the most first.
   */
  public List<PolicyShare> policyShares(Selection selection) {
    return overview.shares(selection);
  }

  public Optional<PolicySummary> policySummary(String id) {
    return policies.summary(id);
  }

  /** A policy with all that was read from it, as it was written. */
  public Optional<Policy> policy(String id) {
    return policies.policy(id);
  }

  /** The source text of a policy as read; evidence counts in it. */
  public Optional<String> policyText(String id) {
    return policies.text(id);
  }

  /** What a policy cites, and what cites it. */
  public List<CitationRow> citations(String policy) {
    return citations.of(policy);
  }

  /** All citations between documents. */
  public List<CitationRow> citations() {
    return citations.all();
  }

  /**
   * A page of entities, those with the most measures first.
   *
   * @param type kind of entity, or null for all
   * @param words in name or alias, whatever the letters' case, or null
   */
  public Page<EntityCount> entities(
      @Nullable EntityType type, @Nullable String words, int page, int size) {
    return entities.page(type, words, page, size);
  }

  /** All entities with their counts. */
  public List<EntityCount> allEntities() {
    return entities.all();
  }

  /** What documents call each body and enterprise, by id. */
  public Map<String, List<String>> mentions() {
    return entities.mentions();
  }

  public Optional<EntityProfile> entity(String id) {
    return entities.profile(id);
  }

  /** A page of targets, in the order of the measures that set them. */
  public Page<TargetRow> targets(TargetFilter filter, int page, int size) {
    return targets.page(filter, page, size);
  }

  /** Indicators with how many targets each has, those with the most first. */
  public List<FacetCount> indicators(int limit) {
    return targets.indicators(limit);
  }

  /** A page of the dated deadlines of a selection that end within some days, both included. */
  public Page<DeadlineRow> deadlines(
      Selection selection, @Nullable LocalDate from, @Nullable LocalDate to, int page, int size) {
    return deadlines.page(selection, from, to, page, size);
  }

  /** How many deadlines of a selection name no date, such as 长期推进. */
  public long deadlinesWithoutDate(Selection selection) {
    return deadlines.undated(selection);
  }

  /** The policies of a selection's measures, newest first, with how many of these name bodies. */
  public List<PolicyDuties> duties(Selection selection) {
    return duties.byPolicy(selection);
  }

  /** All measures that a body leads. */
  public List<LedMeasure> ledMeasures() {
    return duties.led();
  }

  /** All successions between bodies. */
  public List<SuccessionRow> successions() {
    return duties.successions();
  }

  /**
   * Counts of a selection's measures by policy, type, year, issuer, place, status, strength,
   * agency, lead, region, industry and enterprise.
   */
  public Map<String, List<FacetCount>> facets(Selection selection) {
    return facets.facets(selection);
  }

  /** All values of one of these, the most frequent first. */
  public List<FacetCount> facet(Selection selection, String facet) {
    return facets.facet(selection, facet);
  }

  /** Bodies by the number of measures of a selection that they have one of the roles at. */
  public List<RankedBody> ranking(Selection selection, Set<Role> roles, int limit) {
    return overview.ranking(selection, roles, limit);
  }

  /** How far the policies of a selection tell who does what, and what they have lost. */
  public Coverage coverage(Selection selection) {
    return overview.coverage(selection);
  }

  /** The busiest bodies of a selection across its policies. */
  public Matrix matrix(Selection selection, int bodies) {
    return matrix.byPolicy(selection, bodies);
  }

  /** The busiest bodies of a policy across its sections of the outermost level. */
  public Matrix matrixOfSections(String policy, int bodies) {
    return matrix.bySection(policy, bodies);
  }

  /** Who works with whom at the measures of a selection, among its busiest bodies. */
  public CoWork coWork(Selection selection, int bodies) {
    return overview.coWork(selection, bodies);
  }

  /** Regions that measures of a selection name, with all that they are part of. */
  public List<RegionCount> regions(Selection selection) {
    return overview.regions(selection);
  }

  /**
   * Some nodes with all that they are tied to, and the relations among these.
   *
   * @param ids of nodes of any kind; those that are not there are left out
   * @param relations types to follow; empty for all
   * @throws IllegalArgumentException if these are more than {@link PartReads#MOST} nodes
   */
  public GraphPart part(Set<String> ids, Set<String> relations) {
    return new PartReads(graph).around(ids, relations);
  }

  /** What nodes of any kind are tied to. */
  public NeighbourReads neighbours() {
    return neighbours;
  }
}
