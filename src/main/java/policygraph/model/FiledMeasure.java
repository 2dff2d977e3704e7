package policygraph.model;

/** A measure with the policy that it stands in. */
public record FiledMeasure(Measure measure, PolicyRef policy) {}
