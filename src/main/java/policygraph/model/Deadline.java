package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * When something is to be done by.
 *
 * @param date null for standing duties such as 长期推进
 * @param text as printed
 */
public record Deadline(@Nullable PolicyDate date, String text, Evidence evidence) {}
