package policygraph.graph.view;

/** A relation between two nodes, by their ids and its type. */
public record Edge(String from, String relation, String to) {}
