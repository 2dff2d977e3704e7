package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Scope;
import policygraph.model.Status;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** Headings, measures and paragraphs in the order of the text, as they are written down. */
final class Drafts {
  final List<SectionDraft> sections = new ArrayList<>();
  final List<MeasureDraft> measures = new ArrayList<>();
  final List<ParagraphDraft> paragraphs = new ArrayList<>();

  private final Repaired repaired;
  private final CleanText clean;
  private final String text;
  private final Clauses clauses;
  private final LostItems lost;
  private int order;

  Drafts(Repaired repaired, Clauses clauses, LostItems lost) {
    this.repaired = repaired;
    this.clean = repaired.text();
    this.text = clean.toString();
    this.clauses = clauses;
    this.lost = lost;
  }

  /** Adds the heading that ends at an offset. */
  SectionDraft section(Item item, @Nullable SectionDraft parent, int end, List<FoundClause> found) {
    CleanText heading = Heading.text(clean, item.from(), end);
    List<Clause> own = found.stream().map(c -> clause(c, Scope.SECTION)).toList();
    SectionDraft section = new SectionDraft(item, parent, heading, own, order++);
    sections.add(section);
    return section;
  }

  /**
   * Adds a measure that has a number. {@code from} is its marker, {@code to} the end of its text.
   */
  void measure(Item item, @Nullable SectionDraft section, Status status, int from, int to) {
    Status known = isMoved(from, to) ? Status.RECOVERED : status;
    CleanText words = clean.sub(from, to);
    CleanText prose = prose(Math.min(item.bodyFrom(), to), to);
    if (item.style() == MarkerStyle.FLAT_ROW) {
      words = TableHeads.without(words);
      prose = TableHeads.without(prose);
    }
    List<FoundClause> all = clauses.between(from, to);
    List<FoundClause> own = all.stream().filter(c -> !isStranger(c, item)).toList();
    add(item.marker(), item.numbers(), section, known, words, prose, own);
    List<Integer> above = item.numbers();
    above.removeLast();
    for (FoundClause clause : all) {
      if (clause.isMarked() && isStranger(clause, item)) {
        doubtful(above, section, clause.from(), clause.to());
      }
    }
  }

  /**
   * Whether a clause stands in a stretch that may belong elsewhere, and nothing proves that it
   * closes the item: what follows it is not the next item's marker, or could as well be another
   * section's.
   */
  private boolean isStranger(FoundClause clause, Item item) {
    if (lost.mayBeOfHeading(clause)) {
      return true;
    }
    boolean closes =
        clause.isMarked()
            && lost.countsThrough(item.style())
            && text.substring(clause.to(), item.to()).isBlank();
    return repaired.uncertain().stream()
        .filter(u -> u.overlaps(clause.from(), clause.to()))
        .anyMatch(u -> !closes || u.to() <= item.to());
  }

  /** Whether words of a measure were moved; its closing clause stands in the unit of the next. */
  private boolean isMoved(int from, int to) {
    List<FoundClause> marked = clauses.marked(from, to);
    int end = marked.isEmpty() ? to : Math.min(to, marked.getLast().from());
    return repaired.recovered().stream().anyMatch(r -> r.overlaps(from, end));
  }

  /** Adds sentences of which only the place is known, each line by itself. */
  void doubtfulLines(List<Integer> above, @Nullable SectionDraft section, int from, int to) {
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      String line = text.substring(at, end);
      if (Tail.isClosing(line)) {
        paragraphs(at, end, section, Status.UNCERTAIN);
      } else if (line.chars().anyMatch(Character::isLetterOrDigit)) {
        doubtful(above, section, at, end);
      }
      at = end + 1;
    }
  }

  /** Adds text of which only the place is known. */
  void doubtful(List<Integer> above, @Nullable SectionDraft section, int from, int to) {
    List<FoundClause> own = clauses.between(from, to);
    add(null, above, section, Status.UNCERTAIN, clean.sub(from, to), prose(from, to), own);
  }

  /** Adds a measure whose number only is known, with the clause that closes it. */
  void lost(
      Marker marker, List<Integer> numbers, @Nullable SectionDraft section, List<FoundClause> own) {
    CleanText none = clean.sub(0, 0);
    add(marker, numbers, section, Status.MISSING, none, none, own);
  }

  private void add(
      @Nullable Marker marker,
      List<Integer> numbers,
      @Nullable SectionDraft section,
      Status status,
      CleanText words,
      CleanText prose,
      List<FoundClause> own) {
    List<Clause> all = new ArrayList<>();
    SectionDraft.pathOf(section).forEach(s -> all.addAll(s.clauses()));
    own.forEach(c -> all.add(clause(c, Scope.MEASURE)));
    measures.add(
        new MeasureDraft(marker, numbers, section, status, shown(words), prose, all, order++));
  }

  /** A stretch without the clauses that are marked off in it. */
  private CleanText prose(int from, int to) {
    List<CleanText> prose = new ArrayList<>();
    int at = from;
    for (FoundClause clause : clauses.marked(from, to)) {
      prose.add(clean.sub(at, Math.max(at, clause.from())));
      at = Math.max(at, Math.min(clause.to(), to));
    }
    prose.add(clean.sub(at, Math.max(at, to)));
    return clean.join(prose).strip();
  }

  private Clause clause(FoundClause found, Scope scope) {
    CleanText words = clean.sub(found.from(), found.to());
    if (found.headTo() > found.headFrom()) {
      // The proof of what a cell says is the cell, so its column's head has no place of its own.
      String head = clean.sub(found.headFrom(), found.headTo()).strip().toString();
      words = clean.join(List.of(clean.inserted(head + "："), words));
    }
    return new Clause(words, found.form(), scope);
  }

  /** Adds text of no measure, one paragraph a line. */
  void paragraphs(int from, int to, @Nullable SectionDraft section, Status status) {
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      CleanText line = shown(clean.sub(at, end));
      if (isWhole(status) && Goals.areStatedIn(line.toString())) {
        goals(section, at, end);
      } else if (line.toString().chars().anyMatch(Character::isLetterOrDigit)) {
        paragraphs.add(new ParagraphDraft(line, section, status(at, end, status), order++));
      }
      at = end + 1;
    }
  }

  /** Whether nothing of the document is lost, so that prose belongs to the heading above it. */
  private boolean isWhole(Status usual) {
    return usual == Status.INTACT && !repaired.isDamaged() && text.indexOf(CleanText.LOST) < 0;
  }

  private void goals(@Nullable SectionDraft section, int from, int to) {
    List<Integer> above = section == null ? List.of() : section.item().numbers();
    List<FoundClause> own = clauses.between(from, to);
    add(null, above, section, Status.INTACT, clean.sub(from, to), prose(from, to), own);
  }

  /** The status of a paragraph; {@code usual} where the repair knows nothing worse. */
  private Status status(int from, int to, Status usual) {
    if (repaired.uncertain().stream().anyMatch(u -> u.overlaps(from, to))) {
      return Status.UNCERTAIN;
    }
    if (usual != Status.INTACT) {
      return usual;
    }
    if (text.substring(from, to).indexOf(CleanText.LOST) >= 0) {
      return Status.PARTIAL;
    }
    boolean moved = repaired.recovered().stream().anyMatch(r -> r.overlaps(from, to));
    return moved ? Status.RECOVERED : usual;
  }

  private static CleanText shown(CleanText part) {
    return part.filter(i -> part.charAt(i) != CleanText.LOST).strip();
  }
}
