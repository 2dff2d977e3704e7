package policygraph.web.views;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policygraph.graph.view.EntityCount;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.question.Catalogue;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/** The graph around any node, step by step; what is opened is in the URL. */
final class GraphInsight implements Insight {
  /** Entities to begin with. */
  private static final int BEGINNINGS = 24;

  private static final int OFFERED = 20;

  static final List<Param> PARAMS =
      List.of(
          Param.text("node", "where to start: an id, a name, a document number or a title"),
          Param.text("open", "ids of nodes and keys of groups that are opened, joined by |"),
          Param.text("relation", "types of relations to follow, joined by |; all by default"));

  private final Library library;

  GraphInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "graph";
  }

  @Override
  public String summary() {
    return "the graph around a node, with nodes and groups opened step by step";
  }

  @Override
  public List<Param> params() {
    return PARAMS;
  }

  @Override
  public GraphShown show(Request request) {
    Set<String> relations = relations(request);
    Set<String> open = parts(request.text("open").orElse(""));
    Query query =
        Query.NONE
            .with("node", request.text("node").orElse(""))
            .with("open", String.join("|", open))
            .with("relation", String.join("|", relations));
    Optional<String> node = request.text("node").flatMap(this::resolve);
    var coverage = library.graph().coverage(new Selection.All());
    if (node.isEmpty()) {
      return GraphShown.beginning(query, beginnings(request.text("node").orElse("")), coverage);
    }
    Explorer explorer = new Explorer(library.graph().neighbours(), relations);
    explorer.explore(node.get(), open);
    return GraphShown.of(query.with("node", node.get()), explorer, coverage);
  }

  /** The types of relations that a request follows; none for all. */
  static Set<String> relations(Request request) {
    return parts(request.text("relation").orElse(""));
  }

  /**
   * The ids of the nodes that a request opens, its start first.
   *
   * @throws Problem 400 if it names no start, 404 if there is none of that name, or several
   */
  Set<String> opened(Request request) {
    String given =
        request.text("node").orElseThrow(() -> Problem.badRequest("parameter 'node' is missing"));
    Set<String> nodes = new LinkedHashSet<>();
    nodes.add(
        resolve(given)
            .orElseThrow(() -> Problem.notFound("there is no one node of the name " + given)));
    parts(request.text("open").orElse("")).stream()
        .filter(id -> !id.contains("~"))
        .forEach(nodes::add);
    return nodes;
  }

  private static Set<String> parts(String given) {
    Set<String> parts = new LinkedHashSet<>(Arrays.asList(given.split("\\|", -1)));
    parts.remove("");
    return parts;
  }

  /** The id of the one node that is meant; empty where none or several are. */
  private Optional<String> resolve(String given) {
    if (library.graph().neighbours().around(given, Set.of("none"), 0).isPresent()) {
      return Optional.of(given);
    }
    List<GraphShown.Beginning> found = named(given);
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }

  private List<GraphShown.Beginning> named(String given) {
    Catalogue catalogue = library.snapshot().get().catalogue();
    List<GraphShown.Beginning> found = new java.util.ArrayList<>();
    for (EntityDirectory.Entry entry : catalogue.entities().named(given)) {
      if (entry.measures() > 0 || entry.led() > 0) {
        found.add(
            new GraphShown.Beginning(
                entry.entity().id(), entry.entity().name(), (int) entry.measures()));
      }
    }
    for (PolicyRef policy : catalogue.policies()) {
      if (policy.title().contains(given) || given.equals(String.valueOf(policy.number()))) {
        found.add(new GraphShown.Beginning(policy.id(), policy.title(), 0));
      }
    }
    return found;
  }

  private List<GraphShown.Beginning> beginnings(String given) {
    if (!given.isEmpty()) {
      List<GraphShown.Beginning> found = new java.util.ArrayList<>(named(given));
      for (EntityCount count : library.graph().entities(null, given, 1, OFFERED).items()) {
        if (found.stream().noneMatch(f -> f.id().equals(count.entity().id()))) {
          found.add(beginning(count));
        }
      }
      return found;
    }
    return library.graph().entities(null, null, 1, BEGINNINGS).items().stream()
        .map(GraphInsight::beginning)
        .toList();
  }

  private static GraphShown.Beginning beginning(EntityCount count) {
    int measures = count.leads() + count.responsible() + count.cooperates() + count.named();
    return new GraphShown.Beginning(count.entity().id(), count.entity().name(), measures);
  }
}
