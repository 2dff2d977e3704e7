package policygraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.CitationRow;
import policygraph.graph.view.TargetRow;
import policygraph.index.PassageHit;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyRef;
import policygraph.model.Span;

/** One item of an answer. */
public sealed interface Result {
  /**
   * A measure.
   *
   * @param proofs quotes that prove it, in code points of the source
   * @param side of a comparison, or ""
   */
  record OfMeasure(FiledMeasure measure, List<Span> proofs, String side) implements Result {
    public OfMeasure {
      proofs = List.copyOf(proofs);
    }
  }

  /** A target with the measure that sets it. */
  record OfTarget(TargetRow target, FiledMeasure measure) implements Result {}

  /** An entity and the number of measures that it is linked with. */
  record OfEntity(Entity entity, long count) implements Result {}

  /** A policy and the number of its measures that the question asks for. */
  record OfPolicy(PolicyRef policy, long count) implements Result {}

  /** A citation, with the measure that makes it where it is one. */
  record OfCitation(CitationRow citation, @Nullable FiledMeasure measure) implements Result {}

  /** A passage that is near to a question that was not understood. */
  record OfPassage(PassageHit hit, @Nullable FiledMeasure measure) implements Result {}
}
