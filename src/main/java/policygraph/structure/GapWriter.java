package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Status;
import policygraph.text.CleanText;

/**
 * Writes what stands behind a hole in the text. The bracket that closes the stretch belongs to the
 * last task before the marker that follows, even where that task's own marker is lost. Whose the
 * other sentences are cannot be known.
 */
final class GapWriter {
  private final PolicyWriter writer;
  private final String text;

  GapWriter(PolicyWriter writer) {
    this.writer = writer;
    this.text = writer.clean().toString();
  }

  void write(List<Marker> missing, List<Integer> above, @Nullable Item section, int from, int to) {
    List<FoundClause> closing = closing(from, to);
    int proseTo = closing.isEmpty() ? to : closing.getFirst().from();
    if (missing.isEmpty()) {
      unknownOwner(section, from, to, closing);
      return;
    }
    writer.paragraphs(from, proseTo, section, Status.UNCERTAIN);
    for (Marker marker : missing) {
      List<Integer> numbers = new ArrayList<>(above);
      numbers.add(marker.value());
      boolean last = marker.equals(missing.getLast());
      writer.addLost(marker, numbers, section, last ? closing : List.of());
    }
  }

  /** A measure without a number for a clause that may close a lost task or the one before it. */
  private void unknownOwner(@Nullable Item section, int from, int to, List<FoundClause> closing) {
    if (closing.isEmpty()) {
      writer.paragraphs(from, to, section, Status.UNCERTAIN);
    } else {
      List<Integer> numbers = section == null ? List.of() : section.numbers();
      writer.add(null, numbers, section, Status.UNCERTAIN, from, to, from);
    }
  }

  /** The clauses at the end of a stretch, behind its last hole. */
  private List<FoundClause> closing(int from, int to) {
    int hole = text.lastIndexOf(CleanText.LOST, to - 1);
    List<FoundClause> marked = writer.clauses().marked(Math.max(from, hole), to);
    List<FoundClause> closing = new ArrayList<>();
    int end = to;
    for (FoundClause clause : marked.reversed()) {
      String after = text.substring(clause.to(), end).strip();
      if (!after.isEmpty() && !after.equals("。") && !after.equals("；")) {
        break;
      }
      closing.addFirst(clause);
      end = clause.from();
    }
    return closing;
  }
}
