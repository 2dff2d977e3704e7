package policygraph.graph;

import java.util.List;
import java.util.Map;

/** Reads which policies are in the graph. Never from memory: an ingest compares files with it. */
final class ManifestReads {
  private ManifestReads() {}

  static List<ManifestEntry> all(GraphConnection graph) {
    String cypher =
        """
        MATCH (p:Policy)
        RETURN p.id AS id, p.source AS source, p.contentHash AS hash, p.program AS program,
          p.lexicon AS lexicon
        ORDER BY p.source\
        """;
    return graph.rows(cypher, Map.of()).stream()
        .map(
            row ->
                new ManifestEntry(
                    row.get("id").asString(),
                    row.get("source").asString(),
                    row.get("hash").asString(),
                    new Versions(row.get("program").asString(), row.get("lexicon").asString())))
        .toList();
  }
}
