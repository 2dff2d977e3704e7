package policygraph.search;

import org.jspecify.annotations.Nullable;

/**
 * A completion of what a user types.
 *
 * @param type agency, enterprise, region, industry, policy or question
 * @param id of the entity or policy; null for a question
 * @param text what is put in the field: the full name, the title or the question
 * @param matched the name that fits what was typed, where it is not the text itself; else ""
 * @param by how it fits
 * @param count measures that the entity is linked with, or that the policy holds
 */
public record Suggestion(
    String type, @Nullable String id, String text, String matched, Fit by, long count) {

  /** How a name fits what was typed, the best first. */
  public enum Fit {
    EXACT,
    PREFIX,
    INITIALS,
    PINYIN,
    INSIDE,
    NUMBER,
    SAME_SOUND,
    QUESTION
  }
}
