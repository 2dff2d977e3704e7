package policygraph.graph.view;

import policygraph.model.PolicyRef;

/** A policy and how many of its measures are in a selection. */
public record PolicyShare(PolicyRef policy, long measures) {}
