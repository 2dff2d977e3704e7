package policygraph.graph;

/** A policy that is in the graph, and what its facts were made from. */
public record ManifestEntry(String id, String source, String contentHash, Versions versions) {}
