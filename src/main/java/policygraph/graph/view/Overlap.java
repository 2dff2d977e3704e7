package policygraph.graph.view;

/**
 * Two policies that seem to want different things: the same indicator, place and period, and
 * another value or another lead.
 */
public record Overlap(TargetRow first, TargetRow second, boolean otherValue, boolean otherLead) {}
