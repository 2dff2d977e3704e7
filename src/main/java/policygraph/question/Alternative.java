package policygraph.question;

/**
 * Another reading of a mention.
 *
 * @param type as in {@link Constraint}
 * @param id of the entity that is meant in this reading
 * @param count measures that the entity is linked with
 * @param question the question that asks for just this reading
 */
public record Alternative(
    String type, String id, String name, String mention, long count, String question) {}
