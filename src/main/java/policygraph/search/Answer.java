package policygraph.search;

import java.util.List;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.question.Edits;
import policygraph.question.Question;
import policygraph.question.Said;

/**
 * What was found for a question.
 *
 * @param kind measures, entities, targets, policies or passages
 * @param reading the reading of the question that was answered
 * @param cypher the query that ran, with its parameters
 * @param results only what the question asked for by the text's own words: on the first page the
 *     entities or policies that it asks for, then what proves them; {@code total} counts what the
 *     kind names
 * @param summary the entities that a question about bodies asks for, over all its measures
 * @param policies that a question about documents asks for, over all its measures
 * @param related what is close, each with its reason
 * @param followUps questions that go on from here
 * @param edits how the question can be changed part by part
 */
public record Answer(
    Question question,
    String kind,
    Question.Reading reading,
    String cypher,
    Page<Result> results,
    List<Counted> summary,
    List<Archive.InPolicy> policies,
    List<Related> related,
    Coverage coverage,
    List<FollowUp> followUps,
    Edits edits) {
  public Answer {
    summary = List.copyOf(summary);
    policies = List.copyOf(policies);
    related = List.copyOf(related);
    followUps = List.copyOf(followUps);
  }

  /** Whether the question was understood; passages are no answer to one. */
  public boolean understood() {
    return !kind.equals("passages");
  }

  /** An entity and the number of the answer's measures that it is linked with. */
  public record Counted(Entity entity, long count) {}

  /** A measure that the question does not ask for by its words. */
  public record Related(Said reason, FiledMeasure measure) {}

  /** A question that narrows or turns this one. */
  public record FollowUp(Said label, String question) {}

  /**
   * How far the answer can be trusted to be all there is.
   *
   * @param policies policies that were looked through
   * @param withResponsibilities of these, those that name responsible bodies at all
   * @param missingTexts of the measures found, those whose text is lost
   */
  public record Coverage(
      int policies, int withResponsibilities, long missingTexts, List<Said> notes) {
    public Coverage {
      notes = List.copyOf(notes);
    }
  }
}
