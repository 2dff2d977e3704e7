package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param correction what was put right to understand the question, or null
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
    Edits edits,
    @Nullable Correction correction) {
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

  /** The same as the answer to the question before it was put right; says so in its notes. */
  Answer correcting(Correction found) {
    List<Said> notes = new ArrayList<>();
    notes.add(
        new Said(
            "没有“" + found.from() + "”这个名称，按同音的“" + found.to() + "”查找",
            "Nothing is called “" + found.from() + "”; looked for “" + found.to() + "”."));
    notes.addAll(coverage.notes());
    Coverage reached =
        new Coverage(
            coverage.policies(), coverage.withResponsibilities(), coverage.missingTexts(), notes);
    return new Answer(
        question, kind, reading, cypher, results, summary, policies, related, reached, followUps,
        edits, found);
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
