package policygraph.text;

import java.util.List;
import java.util.Set;
import policygraph.model.GapReport;

/**
 * The text of a document in its original order.
 *
 * @param text every surviving unit once, in its own place; {@link CleanText#LOST} where a unit is
 *     gone. A clean document's text is the text that was given, to the last character
 * @param recovered stretches of {@code text} that were moved back to where they stand now
 * @param uncertain stretches of {@code text} whose place cannot be known
 * @param open stretches of {@code text} among which something may be lost that left no mark: a
 *     replay stands there and was not found
 * @param sentences offsets of marks of a loss of which it is known that a mere sentence is lost
 *     there, without a number or a clause
 * @param repeated units that stood twice and were dropped once
 * @param moves where each recovered stretch was found
 */
public record Repaired(
    CleanText text,
    List<Stretch> recovered,
    List<Stretch> uncertain,
    List<Stretch> open,
    Set<Integer> sentences,
    int repeated,
    List<GapReport.Move> moves) {
  public Repaired {
    recovered = List.copyOf(recovered);
    uncertain = List.copyOf(uncertain);
    open = List.copyOf(open);
    sentences = Set.copyOf(sentences);
    moves = List.copyOf(moves);
  }

  /** A text that needed no repair. */
  public static Repaired intact(CleanText text) {
    return new Repaired(text, List.of(), List.of(), List.of(), Set.of(), 0, List.of());
  }

  public boolean isDamaged() {
    return repeated > 0 || !recovered.isEmpty();
  }

  /** Offsets in {@link #text}, UTF-16 chars, {@code to} exclusive. */
  public record Stretch(int from, int to) {
    public boolean overlaps(int start, int end) {
      return from < end && start < to;
    }
  }
}
