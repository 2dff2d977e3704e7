package policygraph.extract.project;

import org.jspecify.annotations.Nullable;

/**
 * A project named in a text; all but the name as printed, or null.
 *
 * @param start inclusive, in UTF-16 chars of the text
 * @param end exclusive
 */
public record ProjectMention(
    int start,
    int end,
    String name,
    @Nullable String capacity,
    @Nullable String place,
    @Nullable String stage,
    @Nullable String investment,
    String rule) {

  ProjectMention movedBy(int chars) {
    return new ProjectMention(
        start + chars, end + chars, name, capacity, place, stage, investment, rule);
  }
}
