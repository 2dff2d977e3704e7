package policygraph.graph;

/**
 * What a policy's facts were made with, beside its file: when either changes, the facts are read
 * again.
 */
public record Versions(String program, String lexicon) {}
