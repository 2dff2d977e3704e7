package policygraph.graph.view;

import policygraph.model.Entity;

/** A body and how many measures it has a part in, in the roles that were asked for. */
public record RankedBody(Entity body, int measures) {}
