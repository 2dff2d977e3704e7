package policygraph.extract.correction;

import policygraph.model.Entity;
import policygraph.model.Measure;

/**
 * One line of {@code corrections.tsv}.
 *
 * @param file the document that it is about, "" for all
 * @param measure label of the measure that it is about, "" for all
 * @param from id, name or mention of the entity that was read
 * @param to full name of the entity that is meant; "" for {@link Action#REJECT}
 */
record Correction(Action action, String file, String measure, String from, String to) {

  /** What is to be done. */
  enum Action {
    /** Two entities are one: facts of the first become facts of the second. */
    MERGE,
    /** A mention means another entity here than elsewhere. */
    SPLIT,
    /** The entity has another name. */
    RENAME,
    /** What was read is wrong: no such fact. */
    REJECT
  }

  Correction {
    if (from.isEmpty() || (to.isEmpty() != (action == Action.REJECT))) {
      throw new IllegalArgumentException("says too much or too little: " + action + " " + from);
    }
  }

  boolean concerns(String source, Measure where) {
    return (file.isEmpty() || file.equals(source))
        && (measure.isEmpty() || measure.equals(where.label()));
  }

  /**
   * A merge or a new name is about the entity; a split or a rejection about what is printed, too.
   */
  boolean concerns(Entity entity, String mention) {
    boolean named = entity.id().equals(from) || entity.name().equals(from);
    return switch (action) {
      case MERGE, RENAME -> named;
      case SPLIT, REJECT -> named || mention.equals(from);
    };
  }
}
