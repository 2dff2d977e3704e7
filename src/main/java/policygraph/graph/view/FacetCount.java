package policygraph.graph.view;

/**
 * How many measures of a selection have a value.
 *
 * @param value an id, or a constant's label
 * @param name for people
 */
public record FacetCount(String value, String name, long count) {}
