package policygraph.index;

import java.util.List;
import java.util.Optional;
import policygraph.model.Selection;

/**
 * Passages that can be searched. All that search knows of the engine beneath.
 *
 * <p>Changes become visible and durable together, by {@link #commit}; a crash at any instant leaves
 * the last commit. Thread-safe; readers are served while changes are written. Failures of the
 * storage are {@link java.io.UncheckedIOException}s.
 */
public interface PassageIndex extends AutoCloseable {
  /**
   * Puts passages in the place of all that the policy had; an empty list removes the policy.
   *
   * @throws IllegalArgumentException if a passage belongs to another policy
   */
  void replace(String policyId, List<Passage> passages);

  /** Removes a policy's passages. */
  default void delete(String policyId) {
    replace(policyId, List.of());
  }

  /**
   * Makes all changes since the last commit visible and durable at once.
   *
   * @param generation a name for the state, kept with it
   */
  void commit(String generation);

  /** The name of the last committed state; "" when nothing was ever committed. */
  String generation();

  PassageResults search(PassageQuery query);

  /**
   * Passages whose meaning is nearest to that of a passage, best first, without those of the same
   * measure; none where the passage is unknown or has not been embedded yet.
   */
  List<PassageHit> similar(String passageId, Selection filter, int size);

  Optional<Passage> passage(String id);

  /** What is in the last commit. */
  IndexState state();

  @Override
  void close();
}
