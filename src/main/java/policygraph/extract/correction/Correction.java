package policygraph.extract.correction;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import policygraph.extract.correction.BadLineException.Reason;
import policygraph.model.Entity;
import policygraph.model.Measure;

/**
 * One line of {@code corrections.tsv}.
 *
 * @param line where it stands in the file, counted from 1
 * @param file the document that it is about, "" for all
 * @param measure label of the measure that it is about, "" for all
 * @param from id, name, alias or mention of the entity that was read
 * @param to full name of the entity that is meant; "" for {@link Action#REJECT}
 */
record Correction(int line, Action action, String file, String measure, String from, String to) {

  /** What is to be done. */
  enum Action {
    /** Two entities are one: facts of the first become facts of the second. */
    MERGE,
    /** A mention means another entity here than elsewhere. */
    SPLIT,
    /** The entity has another name. */
    RENAME,
    /** What was read is wrong: no such fact. */
    REJECT;

    /** The word for it in the file. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Action> of(String name) {
      return Stream.of(values()).filter(a -> a.name().equalsIgnoreCase(name)).findFirst();
    }
  }

  Correction {
    if (from.isEmpty()) {
      throw new BadLineException(line, Reason.FROM, "");
    }
    if (to.isEmpty() != (action == Action.REJECT)) {
      throw new BadLineException(line, to.isEmpty() ? Reason.TO : Reason.TOO_MUCH, to);
    }
    if (action == Action.RENAME && !(file.isEmpty() && measure.isEmpty())) {
      throw new BadLineException(line, Reason.SCOPE, from);
    }
  }

  boolean concerns(String source, Measure where) {
    return (file.isEmpty() || file.equals(source))
        && (measure.isEmpty() || measure.equals(where.label()));
  }

  /** Whether a fact that is no entity is rejected: by its name or by its words. */
  boolean rejects(String name, String quote) {
    return action == Action.REJECT && (name.equals(from) || quote.equals(from));
  }

  /**
   * A merge or a new name is about the entity; a split or a rejection about what is printed, too.
   */
  boolean concerns(Entity entity, String mention) {
    boolean named =
        entity.id().equals(from) || entity.name().equals(from) || entity.aliases().contains(from);
    return switch (action) {
      case MERGE, RENAME -> named;
      case SPLIT, REJECT -> named || mention.equals(from);
    };
  }
}
