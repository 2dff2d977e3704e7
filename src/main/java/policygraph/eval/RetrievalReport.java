package policygraph.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policygraph.index.Mode;

/**
 * What was measured on a collection.
 *
 * @param indexSeconds until every document could be found by its words
 * @param embedSeconds from then until every document could be found by its meaning, too
 */
public record RetrievalReport(
    int documents, int queries, double indexSeconds, double embedSeconds, List<OfMode> modes) {
  /** One way of searching. */
  public record OfMode(Mode mode, RankingMeasures measures, Latency latency) {}

  public RetrievalReport {
    modes = List.copyOf(modes);
  }

  /** In the form of the contract. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (OfMode mode : modes) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("mode", mode.mode().label());
      row.put("ndcg@10", rounded(mode.measures().ndcg10()));
      row.put("recall@10", rounded(mode.measures().recall10()));
      row.put("recall@100", rounded(mode.measures().recall100()));
      row.put("mrr@10", rounded(mode.measures().mrr10()));
      row.put("p50_ms", rounded(mode.latency().p50()));
      row.put("p99_ms", rounded(mode.latency().p99()));
      rows.add(row);
    }
    json.put("modes", rows);
    json.put("documents", documents);
    json.put("queries", queries);
    json.put("index_s", rounded(indexSeconds));
    json.put("embed_s", rounded(embedSeconds));
    return json;
  }

  /** A table for people, in Markdown. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| mode | nDCG@10 | recall@10 | recall@100 | MRR@10 | p50 ms | p99 ms |");
    lines.add("|---|---|---|---|---|---|---|");
    for (OfMode mode : modes) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %.3f | %.1f | %.1f |",
              mode.mode().label(),
              mode.measures().ndcg10(),
              mode.measures().recall10(),
              mode.measures().recall100(),
              mode.measures().mrr10(),
              mode.latency().p50(),
              mode.latency().p99()));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%d documents, %d queries; index %.1f s (%.0f/s), embeddings %.1f s more (%.0f/s in"
                + " all)",
            documents,
            queries,
            indexSeconds,
            documents / indexSeconds,
            embedSeconds,
            documents / (indexSeconds + embedSeconds)));
    return lines;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
