package policygraph.model;

import org.jspecify.annotations.Nullable;

/** A policy as a measure points to it. */
public record PolicyRef(
    String id,
    String title,
    @Nullable DocumentNumber number,
    String source,
    @Nullable PolicyDate date,
    @Nullable Region region) {}
