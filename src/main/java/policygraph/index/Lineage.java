package policygraph.index;

import java.util.List;

/** What an entity is part of, as far as the lexicon knows. */
@FunctionalInterface
public interface Lineage {
  /** Nothing is part of anything. */
  Lineage NONE = id -> List.of();

  /** Ids of all that the entity is part of, nearest first, without itself. */
  List<String> above(String id);
}
