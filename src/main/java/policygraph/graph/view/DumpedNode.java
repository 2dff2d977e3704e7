package policygraph.graph.view;

import java.util.List;
import java.util.Map;

/**
 * A node as it is stored.
 *
 * @param id its {@code id}, or the {@code key} of a cited document; no two nodes share one
 * @param kind the label that says what it is
 * @param labels all labels
 * @param properties text, whole and decimal numbers, booleans, days, and lists of these
 */
public record DumpedNode(
    String id, String kind, List<String> labels, Map<String, Object> properties) {}
