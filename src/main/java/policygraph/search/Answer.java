package policygraph.search;

import java.util.List;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.PolicyRef;
import policygraph.question.Question;
import policygraph.question.Said;

/**
 * What was found for a question.
 *
 * @param kind measures, entities, targets, policies, citations or passages
 * @param reading the reading of the question that was answered
 * @param cypher the query that ran, with its parameters
 * @param results only what the question asked for by the text's own words
 * @param summary the entities that a question about bodies asks for, over all its measures
 * @param policies that a question about documents asks for, over all its measures
 * @param related what is close, each with its reason
 */
public record Answer(
    Question question,
    String kind,
    Question.Reading reading,
    String cypher,
    Page<Result> results,
    List<Counted> summary,
    List<InPolicy> policies,
    List<Related> related,
    Coverage coverage) {
  public Answer {
    summary = List.copyOf(summary);
    policies = List.copyOf(policies);
    related = List.copyOf(related);
  }

  public boolean understood() {
    return question.understood();
  }

  /** An entity and the number of the answer's measures that it is linked with. */
  public record Counted(Entity entity, long count) {}

  /** A policy and the number of the answer's measures that stand in it. */
  public record InPolicy(PolicyRef policy, long count) {}

  /** A measure that the question does not ask for by its words. */
  public record Related(Said reason, FiledMeasure measure) {}

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
