package policygraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.FiledMeasure;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.PolicyRef;
import policygraph.model.Run;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.model.Status;

/** A policy as a page shows it: its outline, and its parts in the order of the document. */
public record PolicyView(Policy policy) {

  /** One part of the text. */
  public sealed interface Part {
    int order();

    /** A heading. */
    record Head(Section section, int order) implements Part {}

    /** A measure, and the numbers of the moves that brought text of it back. */
    record Task(MeasureView shown, List<Integer> moves, int order) implements Part {}

    /** Text that belongs to no measure. */
    record Prose(Paragraph paragraph, List<Integer> moves, int order) implements Part {}
  }

  /** A heading of the outline with those below it, and how many of its measures are lost. */
  public record Branch(Section section, List<Branch> below, long measures, long lost) {}

  public PolicyRef ref() {
    return new PolicyRef(
        policy.id(),
        policy.title(),
        policy.number(),
        policy.source(),
        policy.date(),
        policy.region());
  }

  public @Nullable String number() {
    return policy.number() == null ? null : policy.number().toString();
  }

  public String href() {
    return "/policies/" + View.url(policy.id());
  }

  public String reference() {
    return Reference.of(ref(), policy.issuers(), null);
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    policy.sections().forEach(s -> parts.add(new Part.Head(s, s.order())));
    for (Measure measure : policy.measures()) {
      MeasureView shown =
          new MeasureView(new FiledMeasure(measure, ref()), List.of(), Holes.in(measure, gaps()));
      parts.add(new Part.Task(shown, moves(measure.runs()), measure.order()));
    }
    policy.paragraphs().forEach(p -> parts.add(new Part.Prose(p, moves(p.runs()), p.order())));
    parts.sort(Comparator.comparingInt(Part::order));
    return parts;
  }

  public GapReport gaps() {
    return policy.gaps();
  }

  /** Numbers, from 1, of the moves of the gap report whose text stands in these runs. */
  public List<Integer> moves(List<Run> runs) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < gaps().moved().size(); i++) {
      Span from = gaps().moved().get(i).from();
      if (runs.stream()
          .anyMatch(r -> new Span(r.source(), r.source() + r.length()).overlaps(from))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /** A text cut where moved text begins and ends, marked with the number of its move. */
  public List<MarkedText.Piece> pieces(String text, List<Run> runs, List<Integer> holes) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int number : moves(runs)) {
      marks.add(
          new MarkedText.Mark(gaps().moved().get(number - 1).from(), Integer.toString(number)));
    }
    return MarkedText.holed(MarkedText.of(text, runs, marks), holes);
  }

  /** A heading as printed; where only its marker stands, that. */
  public static String title(Section section) {
    return section.heading().isEmpty() ? section.label() : section.heading();
  }

  /** The headings as a tree. */
  public List<Branch> outline() {
    return below(null);
  }

  private List<Branch> below(@Nullable String parent) {
    List<Branch> branches = new ArrayList<>();
    for (Section section : policy.sections()) {
      if (java.util.Objects.equals(section.parent(), parent)) {
        List<Branch> under = below(section.id());
        List<Measure> own =
            policy.measures().stream().filter(m -> section.id().equals(m.section())).toList();
        branches.add(
            new Branch(
                section,
                under,
                own.size() + under.stream().mapToLong(Branch::measures).sum(),
                own.stream().filter(m -> m.status() == Status.MISSING).count()
                    + under.stream().mapToLong(Branch::lost).sum()));
      }
    }
    return branches;
  }

  public long count(Status status) {
    return policy.measures().stream().filter(m -> m.status() == status).count();
  }

  /** Measures whose text is lost. */
  public List<Measure> lost() {
    return policy.measures().stream().filter(m -> m.status() == Status.MISSING).toList();
  }

  public boolean damaged() {
    return gaps().repeated() > 0 || !gaps().missing().isEmpty() || !gaps().moved().isEmpty();
  }
}
