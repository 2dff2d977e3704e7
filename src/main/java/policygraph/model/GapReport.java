package policygraph.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source lost and what was done about it.
 *
 * @param repeated units that stand twice and are counted once
 * @param moved units that were moved back to their place
 * @param missing labels of measures whose text is lost
 * @param uncertain units that survive and whose place cannot be known
 * @param lost places where at least one unit is lost, each as the words before it
 * @param unread phrases that name bodies and that no rule could read
 * @param notes other remarks, such as marks of a word processor that were left out
 */
public record GapReport(
    int repeated,
    List<Move> moved,
    List<String> missing,
    List<Doubt> uncertain,
    List<String> lost,
    List<Doubt> unread,
    List<String> notes) {

  public static final GapReport NONE =
      new GapReport(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A unit that was moved from where it was found to where it belongs. */
  public record Move(Span from, String text, @Nullable String belongsTo) {}

  /** A stretch of text and why it is in doubt. */
  public record Doubt(Span span, String text, String why) {}

  /** The same report with more phrases that no rule could read, each of them once. */
  public GapReport withUnread(List<Doubt> phrases) {
    List<Doubt> all = new ArrayList<>(unread);
    all.addAll(phrases);
    List<Doubt> once = all.stream().distinct().toList();
    return new GapReport(repeated, moved, missing, uncertain, lost, once, notes);
  }

  public GapReport {
    moved = List.copyOf(moved);
    missing = List.copyOf(missing);
    uncertain = List.copyOf(uncertain);
    lost = List.copyOf(lost);
    unread = List.copyOf(unread);
    notes = List.copyOf(notes);
  }
}
