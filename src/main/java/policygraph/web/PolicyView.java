package policygraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.PolicyRef;
import policygraph.model.Section;
import policygraph.model.Status;

/** A policy as a page shows it: its outline, and its parts in the order of the document. */
public record PolicyView(Policy policy) {

  /** One part of the text. */
  public sealed interface Part {
    int order();

    /** A heading. */
    record Head(Section section, int order) implements Part {}

    /** A measure. */
    record Task(MeasureView shown, int order) implements Part {}

    /** Text that belongs to no measure. */
    record Prose(Paragraph paragraph, int order) implements Part {}
  }

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

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    policy.sections().forEach(s -> parts.add(new Part.Head(s, s.order())));
    for (Measure measure : policy.measures()) {
      MeasureView shown = MeasureView.of(new FiledMeasure(measure, ref()));
      parts.add(new Part.Task(shown, measure.order()));
    }
    policy.paragraphs().forEach(p -> parts.add(new Part.Prose(p, p.order())));
    parts.sort(Comparator.comparingInt(Part::order));
    return parts;
  }

  public long count(Status status) {
    return policy.measures().stream().filter(m -> m.status() == status).count();
  }

  public boolean damaged() {
    return policy.gaps().repeated() > 0 || !policy.gaps().missing().isEmpty();
  }
}
