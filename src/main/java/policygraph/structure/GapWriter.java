package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/**
 * Writes what stands behind a hole in the text. The bracket that closes the stretch belongs to the
 * last task before the marker that follows, even where that task's own marker is lost. Whose the
 * other sentences and brackets are cannot be known; they are shown where they stand.
 */
final class GapWriter {
  private final String text;
  private final Clauses clauses;
  private final LostItems lost;
  private final Holes holes;
  private final Drafts drafts;

  GapWriter(String text, Clauses clauses, LostItems lost, Holes holes, Drafts drafts) {
    this.text = text;
    this.clauses = clauses;
    this.lost = lost;
    this.holes = holes;
    this.drafts = drafts;
  }

  /**
   * @param host the item behind whose own words the hole is
   * @param missing tasks that stood behind the hole and are lost, by number
   * @param above numbers of the items that they stand in
   */
  void write(
      Item host,
      List<Marker> missing,
      List<Integer> above,
      @Nullable SectionDraft section,
      int from,
      int to) {
    Map<Marker, List<FoundClause>> own = new HashMap<>();
    List<FoundClause> closing =
        missing.isEmpty() || isOpen(missing.getLast(), to) || lost.mayHaveTasks(host)
            ? List.of()
            : closing(from, to);
    int doubtfulTo = closing.isEmpty() ? to : closing.getFirst().from();
    for (Repaired.Stretch piece : holes.pieces(from, Math.max(from, doubtfulTo))) {
      doubtful(host, own, above, section, piece.from(), piece.to());
    }
    for (Marker marker : missing) {
      List<Integer> numbers = new ArrayList<>(above);
      numbers.add(marker.value());
      List<FoundClause> found = new ArrayList<>(own.getOrDefault(marker, List.of()));
      if (marker.equals(missing.getLast())) {
        found.addAll(closing);
      }
      drafts.lost(marker, numbers, section, found);
    }
  }

  /** Each clause of a stretch in which nothing is lost, with the words before it. */
  private void doubtful(
      Item host,
      Map<Marker, List<FoundClause>> own,
      List<Integer> above,
      @Nullable SectionDraft section,
      int from,
      int to) {
    int at = from;
    for (FoundClause clause : clauses.marked(from, to)) {
      int end = Math.max(at, Math.min(clause.to(), to));
      boolean known = isTrusted(clause) && !lost.mayHaveTasks(host);
      Marker owner = known ? lost.owner(host, clause) : null;
      if (owner != null) {
        own.computeIfAbsent(owner, o -> new ArrayList<>()).add(clause);
        drafts.doubtfulLines(above, section, at, Math.max(at, clause.from()));
      } else {
        drafts.doubtful(above, section, at, end);
      }
      at = end;
    }
    drafts.doubtfulLines(above, section, at, to);
  }

  /** Whether a clause is known to stand where it does, and not to be that of a lost heading. */
  private boolean isTrusted(FoundClause clause) {
    return !holes.inDoubt(clause.from()) && !lost.mayBeOfHeading(clause);
  }

  /** Where the clauses at the end of a stretch begin; its end where there are none. */
  int closingFrom(int from, int to) {
    List<FoundClause> closing = closing(from, to);
    return closing.isEmpty() ? to : closing.getFirst().from();
  }

  /**
   * Whether what follows a lost task may stand elsewhere, so that the clause before it may be that
   * of a task with the same number in another section.
   */
  private boolean isOpen(Marker missing, int to) {
    return holes.inDoubt(to) && !lost.countsThrough(missing.style());
  }

  /**
   * The clauses at the end of a stretch, behind its last hole; those in doubt only if the marker
   * that follows stands in the same unit.
   */
  private List<FoundClause> closing(int from, int to) {
    int hole = text.lastIndexOf(CleanText.LOST, to - 1);
    List<FoundClause> closing = new ArrayList<>();
    int end = to;
    for (FoundClause clause : clauses.marked(Math.max(from, hole), to).reversed()) {
      String after = text.substring(Math.min(clause.to(), end), end).strip();
      boolean closes = after.isEmpty() || after.equals("。") || after.equals("；");
      boolean moved = holes.inDoubt(clause.from()) && holes.endOfDoubt(clause.from()) <= to;
      if (!closes || moved || lost.mayBeOfHeading(clause)) {
        break;
      }
      closing.addFirst(clause);
      end = clause.from();
    }
    return closing;
  }
}
