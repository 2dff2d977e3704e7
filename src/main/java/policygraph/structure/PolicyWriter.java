package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Scope;
import policygraph.model.Status;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** Walks through the outline and writes down headings, measures and what stands between them. */
final class PolicyWriter {
  /** A heading, {@code text} as printed without its clauses. */
  record SectionDraft(Item item, CleanText text, int order) {}

  /** Text of no measure. */
  record ParagraphDraft(CleanText text, @Nullable Item section, Status status, int order) {}

  final List<SectionDraft> sections = new ArrayList<>();
  final List<MeasureDraft> measures = new ArrayList<>();
  final List<ParagraphDraft> paragraphs = new ArrayList<>();

  private final Repaired repaired;
  private final CleanText clean;
  private final String text;
  private final Clauses clauses;
  private final ItemKinds kinds;
  private final LostItems lost;
  private final Tail tail;
  private final Map<Item, List<Clause>> headingClauses = new HashMap<>();
  private int order;

  PolicyWriter(Repaired repaired, Clauses clauses, LostItems lost) {
    this.repaired = repaired;
    this.clean = repaired.text();
    this.text = clean.toString();
    this.clauses = clauses;
    this.kinds = new ItemKinds(text, clauses);
    this.lost = lost;
    this.tail = new Tail(text, clauses);
  }

  void write(List<Item> roots) {
    int at = 0;
    for (Item root : roots) {
      paragraphs(at, root.from(), null, Status.INTACT);
      write(root);
      at = root.to();
    }
    paragraphs(at, text.length(), null, Status.INTACT);
  }

  private void write(Item item) {
    if (kinds.isMeasure(item)) {
      measure(item);
      return;
    }
    section(item);
    int at = item.bodyTo;
    for (Item child : item.children) {
      paragraphs(at, child.from(), item, Status.INTACT);
      write(child);
      at = child.to();
    }
  }

  private void section(Item item) {
    List<FoundClause> found = clauses.marked(item.bodyFrom(), item.bodyTo);
    int end = Heading.end(text, item, found);
    sections.add(new SectionDraft(item, Heading.text(clean, item.from(), end), order++));
    headingClauses.put(item, found.stream().map(c -> clause(c, Scope.SECTION)).toList());
    int at = end;
    for (FoundClause clause : found) {
      paragraphs(at, Math.max(at, clause.from()), item, Status.INTACT);
      at = Math.max(at, clause.to());
    }
    gap(item, at, item.bodyTo, item);
  }

  /** Text of a section behind its heading, where tasks may be lost. */
  private void gap(Item item, int from, int to, Item section) {
    List<Marker> missing = lost.behind(item);
    if (missing.isEmpty()) {
      paragraphs(from, to, section, Status.INTACT);
    } else {
      new GapWriter(this).write(missing, item.numbers(), section, from, to);
    }
  }

  private void measure(Item item) {
    int from = item.from();
    int to = item.to();
    int hole = text.substring(from, to).indexOf(CleanText.LOST);
    List<Marker> missing = lost.behind(item);
    if (hole < 0) {
      int end = tail.start(item, from, to);
      add(item, from, end, statusOf(item, Status.INTACT));
      paragraphs(end, to, item.parent, Status.INTACT);
    } else if (missing.isEmpty() && lost.isClosed(item)) {
      add(item, from, to, Status.PARTIAL);
    } else {
      add(item, from, from + hole, Status.PARTIAL);
      List<Integer> above = new ArrayList<>(item.numbers());
      above.removeLast();
      new GapWriter(this).write(missing, above, item.parent, from + hole, to);
    }
  }

  private Status statusOf(Item item, Status usual) {
    boolean moved =
        repaired.recovered().stream().anyMatch(r -> r.overlaps(item.from(), item.bodyFrom()));
    return moved ? Status.RECOVERED : usual;
  }

  private void add(Item item, int from, int to, Status status) {
    add(item.marker(), item.numbers(), item.parent, status, from, to, item.bodyFrom());
  }

  /** Adds a measure that stands in a stretch; {@code proseFrom} is behind its marker. */
  void add(
      @Nullable Marker marker,
      List<Integer> numbers,
      @Nullable Item section,
      Status status,
      int from,
      int to,
      int proseFrom) {
    List<FoundClause> found = clauses.between(from, to);
    List<Clause> all = above(section);
    found.forEach(c -> all.add(clause(c, Scope.MEASURE)));
    List<CleanText> prose = new ArrayList<>();
    int at = Math.min(proseFrom, to);
    for (FoundClause clause : found) {
      if (clause.isMarked()) {
        prose.add(clean.sub(at, Math.max(at, clause.from())));
        at = Math.max(at, clause.to());
      }
    }
    prose.add(clean.sub(at, Math.max(at, to)));
    measures.add(
        new MeasureDraft(
            marker,
            numbers,
            section,
            status,
            shown(clean.sub(from, to)),
            clean.join(prose).strip(),
            all,
            order++));
  }

  /** Adds a measure whose number only is known, with the clause that closes it. */
  void addLost(
      Marker marker, List<Integer> numbers, @Nullable Item section, List<FoundClause> own) {
    List<Clause> all = above(section);
    own.forEach(c -> all.add(clause(c, Scope.MEASURE)));
    CleanText none = clean.sub(0, 0);
    measures.add(
        new MeasureDraft(marker, numbers, section, Status.MISSING, none, none, all, order++));
  }

  private List<Clause> above(@Nullable Item section) {
    List<Clause> all = new ArrayList<>();
    for (Item item = section; item != null; item = item.parent) {
      all.addAll(0, headingClauses.getOrDefault(item, List.of()));
    }
    return all;
  }

  private Clause clause(FoundClause found, Scope scope) {
    CleanText words = clean.sub(found.from(), found.to());
    if (found.headTo() > found.headFrom()) {
      CleanText head = clean.sub(found.headFrom(), found.headTo()).strip();
      words = clean.join(List.of(head, clean.inserted("："), words));
    }
    return new Clause(words, found.form(), scope);
  }

  /** One paragraph a line; {@code status} where the repair knows nothing worse. */
  void paragraphs(int from, int to, @Nullable Item section, Status status) {
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      CleanText line = shown(clean.sub(at, end));
      if (!line.isEmpty()) {
        paragraphs.add(
            new ParagraphDraft(line, section, paragraphStatus(at, end, status), order++));
      }
      at = end + 1;
    }
  }

  private Status paragraphStatus(int from, int to, Status usual) {
    if (repaired.uncertain().stream().anyMatch(u -> u.overlaps(from, to))) {
      return Status.UNCERTAIN;
    }
    if (text.substring(from, to).indexOf(CleanText.LOST) >= 0) {
      return Status.PARTIAL;
    }
    boolean moved = repaired.recovered().stream().anyMatch(r -> r.overlaps(from, to));
    return usual == Status.INTACT && moved ? Status.RECOVERED : usual;
  }

  private static CleanText shown(CleanText part) {
    return part.filter(i -> part.charAt(i) != CleanText.LOST).strip();
  }

  CleanText clean() {
    return clean;
  }

  Clauses clauses() {
    return clauses;
  }
}
