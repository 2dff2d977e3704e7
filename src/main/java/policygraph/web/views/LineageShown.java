package policygraph.web.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.SuccessionRow;
import policygraph.model.Citation;
import policygraph.model.PolicyRef;
import policygraph.web.View;

/**
 * Citations between documents.
 *
 * @param policy the policy whose lineage is shown, or null
 * @param all every citation
 * @param rows those that were asked for
 */
public record LineageShown(
    Query query,
    @Nullable PolicyRef policy,
    List<CitationRow> all,
    List<CitationRow> rows,
    List<SuccessionRow> successions,
    int page,
    Coverage coverage)
    implements Shown {
  private static final int ROWS = 50;
  private static final int RANKED = 30;

  /** The most nodes that a picture of citations shows. */
  private static final int MOST = 120;

  /** A document and how many policies cite it; {@code id} is null where the graph lacks it. */
  public record Cited(String name, @Nullable String id, int policies) {}

  public int size() {
    return ROWS;
  }

  public List<CitationRow> shown() {
    return rows.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
  }

  static boolean touches(CitationRow row, String policy) {
    return row.from().id().equals(policy) || (row.to() != null && row.to().id().equals(policy));
  }

  /** Title, else number, of what is cited; the graph's own title where it holds it. */
  public static String document(CitationRow row) {
    if (row.to() != null) {
      return row.to().title();
    }
    Citation citation = row.citation();
    return citation.title().isEmpty() ? String.valueOf(citation.number()) : citation.title();
  }

  public static String kind(CitationRow row) {
    return row.citation().kind().name().toLowerCase(Locale.ROOT);
  }

  /** Where the citing sentence can be read. */
  public static String href(CitationRow row) {
    return row.measure() == null
        ? "/policies/" + View.url(row.from().id())
        : "/measures/" + View.url(row.measure());
  }

  /** Kinds with how many citations each has. */
  public Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new TreeMap<>();
    all.stream()
        .filter(row -> policy == null || touches(row, policy.id()))
        .forEach(row -> kinds.merge(kind(row), 1, Integer::sum));
    return kinds;
  }

  /** The documents that most policies cite. */
  public List<Cited> ranked() {
    Map<String, Set<String>> citing = new LinkedHashMap<>();
    Map<String, String> ids = new LinkedHashMap<>();
    for (CitationRow row : rows) {
      citing.computeIfAbsent(document(row), d -> new LinkedHashSet<>()).add(row.from().id());
      if (row.to() != null) {
        ids.put(document(row), row.to().id());
      }
    }
    return citing.entrySet().stream()
        .map(e -> new Cited(e.getKey(), ids.get(e.getKey()), e.getValue().size()))
        .sorted(Comparator.comparingInt((Cited c) -> -c.policies()).thenComparing(Cited::name))
        .limit(RANKED)
        .toList();
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            "policy",
            "policyId",
            "measureId",
            "citationKind",
            "cited",
            "documentNumber",
            "citedId",
            "quote",
            "source",
            "start",
            "end"),
        rows.stream().map(LineageShown::row).toList());
  }

  private static List<@Nullable Object> row(CitationRow row) {
    var evidence = row.citation().evidence();
    return Table.row(
        row.from().title(),
        row.from().id(),
        row.measure(),
        kind(row),
        document(row),
        row.citation().number() == null ? null : row.citation().number().toString(),
        row.to() == null ? null : row.to().id(),
        evidence.quote(),
        evidence.source(),
        evidence.span().start(),
        evidence.span().end());
  }

  @Override
  public Map<String, Object> chart(Words words) {
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "lineage");
    chart.put("words", Map.of("label", words.t("lineage.chart")));
    List<CitationRow> drawn = drawn();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Object> nodes = new ArrayList<>();
    Set<List<Object>> links = new LinkedHashSet<>();
    for (CitationRow row : drawn) {
      int from = place(row.from(), row.from().title(), places, nodes);
      int to = place(row.to(), document(row), places, nodes);
      links.add(List.of(from, to, kind(row), words.t("citation." + kind(row))));
    }
    chart.put("nodes", nodes);
    chart.put("links", links);
    return nodes.isEmpty() ? Map.of() : chart;
  }

  /** Around a policy all; over all documents only those between two that the graph holds. */
  public List<CitationRow> drawn() {
    boolean narrowed = policy != null || query.has("document");
    return rows.stream()
        .filter(row -> narrowed || (row.to() != null && !row.to().id().equals(row.from().id())))
        .limit(MOST)
        .toList();
  }

  private int place(
      @Nullable PolicyRef ref, String name, Map<String, Integer> places, List<Object> nodes) {
    String id = ref == null ? "《" + name : ref.id();
    Integer known = places.get(id);
    if (known != null) {
      return known;
    }
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", ref == null ? name : PolicyNames.brief(ref));
    node.put("title", name);
    node.put("date", ref == null || ref.date() == null ? "" : ref.date().toString());
    node.put("held", ref != null);
    node.put("focus", policy != null && policy.id().equals(id));
    node.put(
        "href",
        ref == null
            ? Query.NONE.with("document", name).at("/views/lineage")
            : Query.NONE.with("policy", id).at("/views/lineage"));
    places.put(id, nodes.size());
    nodes.add(node);
    return places.get(id);
  }
}
