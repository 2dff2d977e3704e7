package policygraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.graph.view.CitationRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.question.Asked;

/** Finds who cites what. */
final class Citations {
  private final Archive archive;

  Citations(Archive archive) {
    this.archive = archive;
  }

  /** The policies that cite first, then each citation with its measure. */
  Found find(Asked.Citations asked, Selection selection, int page, int size) {
    Set<String> citing =
        selection instanceof Selection.All
            ? Set.of()
            : archive.policies(selection).stream()
                .map(p -> p.policy().id())
                .collect(Collectors.toSet());
    List<CitationRow> rows = new ArrayList<>();
    for (CitationRow row : archive.citations()) {
      boolean from = selection instanceof Selection.All || citing.contains(row.from().id());
      if (from && isCited(row, asked)) {
        rows.add(row);
      }
    }
    Page<CitationRow> shown = Found.page(rows, page, size);
    List<Result> results = results(shown.items());
    return Found.of("policies", new Page<>(shown.total(), page, size, results))
        .headedByPolicies(counted(rows));
  }

  private List<Result> results(List<CitationRow> rows) {
    Map<String, FiledMeasure> measures = new HashMap<>();
    List<String> ids =
        rows.stream().map(CitationRow::measure).filter(Objects::nonNull).distinct().toList();
    archive.measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    List<Result> results = new ArrayList<>();
    for (CitationRow row : rows) {
      results.add(
          new Result.OfCitation(row, row.measure() == null ? null : measures.get(row.measure())));
    }
    return results;
  }

  private static boolean isCited(CitationRow row, Asked.Citations asked) {
    String cited = asked.cited();
    if (cited == null) {
      return true;
    }
    boolean known =
        row.citation().target() != null && asked.policies().contains(row.citation().target());
    boolean numbered =
        row.citation().number() != null && row.citation().number().toString().equals(cited);
    return known
        || numbered
        || (!row.citation().title().isEmpty() && row.citation().title().contains(cited));
  }

  private static List<Archive.InPolicy> counted(List<CitationRow> rows) {
    Map<String, PolicyRef> policies = new LinkedHashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (CitationRow row : rows) {
      policies.putIfAbsent(row.from().id(), row.from());
      counts.merge(row.from().id(), 1L, Long::sum);
    }
    return policies.values().stream()
        .map(p -> new Archive.InPolicy(p, counts.getOrDefault(p.id(), 0L)))
        .toList();
  }
}
