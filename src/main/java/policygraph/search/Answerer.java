package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policygraph.graph.GraphReader;
import policygraph.index.PassageIndex;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.question.Edits;
import policygraph.question.Question;
import policygraph.question.Question.Reading;
import policygraph.question.QuestionReader;

/** Answers questions: reads them, asks graph or index, and says how far the answer reaches. */
public final class Answerer {
  private final QuestionReader reader;
  private final Archive archive;
  private final Supplier<Snapshot> snapshot;
  private final Nearest nearest;
  private final Entities entities;
  private final Targets targets;
  private final Citations citations;
  private final LatestSuggestions suggestions;

  public Answerer(
      QuestionReader reader, GraphReader graph, PassageIndex index, Supplier<Snapshot> snapshot) {
    this(reader, new GraphArchive(graph), index, snapshot);
  }

  public Answerer(
      QuestionReader reader, Archive archive, PassageIndex index, Supplier<Snapshot> snapshot) {
    this.reader = reader;
    this.archive = archive;
    this.snapshot = snapshot;
    this.nearest = new Nearest(archive, index);
    this.entities = new Entities(archive);
    this.targets = new Targets(archive);
    this.citations = new Citations(archive);
    this.suggestions = new LatestSuggestions(reader::folded);
  }

  /**
   * @param page of the results, from 1
   * @param size results per page
   */
  public Answer answer(String text, int page, int size) {
    return answer(text, new Selection.All(), page, size);
  }

  /**
   * The same, of the measures of a selection only.
   *
   * @param within what readers narrowed the answer to; the question itself stays as it is
   */
  public Answer answer(String text, Selection within, int page, int size) {
    Snapshot now = snapshot.get();
    Question question = reader.read(text, now.catalogue()).within(within);
    Optional<Answer> answer = understood(question, now, page, size);
    if (answer.isPresent() && !Notes.namesNobody(answer.get().reading())) {
      return answer.get();
    }
    return corrected(text, now, within, page, size)
        .or(() -> answer)
        .orElseGet(() -> nearest.answer(question, question.strict(), now, page, size));
  }

  /** The answer to the question with a name put right that is written with other characters. */
  private Optional<Answer> corrected(
      String text, Snapshot now, Selection within, int page, int size) {
    return new Spelling(suggestions.of(now))
        .correct(text)
        .flatMap(
            found ->
                understood(
                        reader.read(found.question(), now.catalogue()).within(within),
                        now,
                        page,
                        size)
                    .filter(a -> !Notes.namesNobody(a.reading()))
                    .map(a -> a.correcting(found)));
  }

  /** Completions of what a user types, and questions about the best of them. */
  public List<Suggestion> suggest(String typed, int most) {
    List<Suggestion> found = suggestions.of(snapshot.get()).complete(typed, most);
    return Stream.concat(found.stream(), Suggestions.questions(found).stream()).toList();
  }

  /** The answer to a question that was understood. */
  private Optional<Answer> understood(Question question, Snapshot now, int page, int size) {
    if (!question.understood()) {
      return Optional.empty();
    }
    Reading reading = reading(question);
    SetAside left = SetAside.of(question, reading, archive);
    Found found = find(question, left.reading(), now, page, size);
    for (Reading next : question.readings()) {
      if (found.results().total() == 0 && !next.equals(question.strict())) {
        SetAside ofNext = SetAside.of(question, next, archive);
        Found other = find(question, ofNext.reading(), now, page, size);
        if (other.results().total() > 0) {
          reading = next;
          left = ofNext;
          found = other;
        }
      }
    }
    List<Answer.Related> related = new ArrayList<>(left.measures());
    related.addAll(new Near(archive).related(question, reading, found));
    boolean told = question.asked() instanceof Asked.Bodies && !related.isEmpty();
    boolean words = question.guessed() || (Notes.isOnlyWords(reading) && !eachFound(reading));
    if (found.results().total() == 0 && words && !told) {
      // Words that no document holds were not understood: they may mean anything.
      return Optional.empty();
    }
    if (excludesNothing(question, reading)) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            question,
            found.kind(),
            reading,
            archive.query(left.reading().selection()),
            found.results(),
            found.summary(),
            found.policies(),
            related,
            new Notes(archive, now).coverage(question, reading),
            FollowUps.of(question, reading, found),
            Edits.of(question, reading, now.catalogue()),
            null));
  }

  /** 没有写年份: words that no text holds exclude nothing, and mean something else. */
  private boolean excludesNothing(Question question, Reading reading) {
    return !question.form().equals("expert")
        && reading.pieces().stream()
            .anyMatch(
                piece ->
                    piece instanceof Selection.Not not
                        && isWords(not.part())
                        && archive.count(not.part()) == 0);
  }

  private static boolean isWords(Selection selection) {
    return selection instanceof Selection.WithWords
        || (selection instanceof Selection.Or or
            && or.parts().stream().allMatch(Answerer::isWords));
  }

  /** Whether each of several words stands in some measure, though not together. */
  private boolean eachFound(Reading reading) {
    return reading.pieces().size() > 1
        && reading.pieces().stream()
            .allMatch(piece -> !(piece instanceof Selection.All) && archive.count(piece) > 0);
  }

  private Found find(Question question, Reading reading, Snapshot now, int page, int size) {
    return switch (question.asked()) {
      case Asked.Measures _, Asked.Count _ -> measures(reading, page, size);
      case Asked.Bodies bodies ->
          measures(reading, page, size).headedBy(entities.holding(bodies, reading.selection()));
      case Asked.Ranking ranking ->
          entities.ranked(ranking, reading, now.catalogue().entities(), page, size);
      case Asked.Policies wanted -> policies(wanted, reading, page, size);
      case Asked.PolicyRanking ranking ->
          entities.rankedPolicies(ranking, reading.selection(), page, size);
      case Asked.Targets wanted -> targets.find(wanted.wish(), reading.selection(), page, size);
      case Asked.Citations wanted -> citations.find(wanted, reading.selection(), page, size);
      case Asked.Comparison comparison -> comparison(comparison, reading, page, size);
      case Asked.Passages _ -> throw new IllegalStateException("understood as nothing");
    };
  }

  /** The strictest reading that finds something; the strictest of all where none does. */
  private Reading reading(Question question) {
    if (question.readings().size() > 1) {
      for (Reading reading : question.readings()) {
        if (archive.count(reading.selection()) > 0) {
          return reading;
        }
      }
    }
    return question.strict();
  }

  private Found measures(Reading reading, int page, int size) {
    Page<FiledMeasure> found = archive.measures(reading.selection(), page, size);
    return Found.of(
        "measures",
        Found.results(
            found, m -> new Result.OfMeasure(m, Proofs.of(m, reading.constraints()), "")));
  }

  private Found policies(Asked.Policies wanted, Reading reading, int page, int size) {
    List<Archive.InPolicy> found = archive.policies(reading.selection());
    if (!wanted.without().isEmpty() || !wanted.each().isEmpty()) {
      return wholes(wanted, found, reading, page, size);
    }
    boolean ofPolicies =
        reading.constraints().stream().allMatch(c -> Notes.SAID_OF_POLICIES.contains(c.type()))
            && !Notes.namesPlaces(reading.selection());
    Found proofs =
        ofPolicies
            ? Found.of("policies", new Page<>(0, page, size, List.of()))
            : measures(reading, page, size);
    return proofs.headedByPolicies(found);
  }

  /** The policies that have measures of each kind, and none of what they are to be without. */
  private Found wholes(
      Asked.Policies wanted, List<Archive.InPolicy> found, Reading reading, int page, int size) {
    List<Archive.InPolicy> kept = new ArrayList<>(found);
    for (Selection each : wanted.each()) {
      Set<String> having = ids(each);
      kept.removeIf(p -> !having.contains(p.policy().id()));
    }
    for (Selection lacked : wanted.without()) {
      Set<String> having = ids(lacked);
      kept.removeIf(p -> having.contains(p.policy().id()));
    }
    List<String> ids = kept.stream().map(p -> p.policy().id()).toList();
    Found proofs =
        reading.constraints().stream()
                .allMatch(c -> c.negated() || Notes.SAID_OF_POLICIES.contains(c.type()))
            ? Found.of("policies", new Page<>(0, page, size, List.of()))
            : Found.of(
                "measures",
                Found.results(
                    archive.measures(
                        new Selection.And(
                            List.of(reading.selection(), new Selection.InPolicy(ids))),
                        page,
                        size),
                    m -> new Result.OfMeasure(m, Proofs.of(m, reading.constraints()), "")));
    return proofs.headedByPolicies(kept);
  }

  private Set<String> ids(Selection selection) {
    return archive.policies(selection).stream()
        .map(p -> p.policy().id())
        .collect(Collectors.toSet());
  }

  private Found comparison(Asked.Comparison comparison, Reading reading, int page, int size) {
    return Sides.find(archive, comparison, reading, page, size);
  }
}
