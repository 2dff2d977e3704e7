package policygraph.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.eval.QuestionGold.Label;
import policygraph.model.FiledMeasure;
import policygraph.search.Answer;
import policygraph.search.Result;

/** Judges answers: one is right where its results are exactly what the gold answer allows. */
public final class QuestionEval {
  private QuestionEval() {}

  /**
   * What became of the questions.
   *
   * @param wrong each wrong answer and what is wrong with it
   */
  public record Report(int right, int asked, List<Wrong> wrong) {
    public Report {
      wrong = List.copyOf(wrong);
    }

    public double share() {
      return asked == 0 ? 1 : (double) right / asked;
    }

    public Map<String, Object> json() {
      return Map.of("right", right, "asked", asked, "share", share(), "wrong", wrong);
    }

    /** Each wrong answer, and the sum. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      wrong.forEach(w -> lines.add(w.question() + ": " + w.why()));
      lines.add("questions answered exactly: %d of %d".formatted(right, asked));
      return lines;
    }
  }

  /** A wrong answer. */
  public record Wrong(String question, String why) {}

  /**
   * @param answers a question's answer, all results on its first page
   */
  public static Report judge(List<QuestionGold> gold, Function<String, Answer> answers) {
    List<Wrong> wrong = new ArrayList<>();
    for (QuestionGold question : gold) {
      String why = fault(question, answers.apply(question.question()));
      if (why != null) {
        wrong.add(new Wrong(question.question(), why));
      }
    }
    return new Report(gold.size() - wrong.size(), gold.size(), wrong);
  }

  /** What is wrong with an answer, or null. */
  static @Nullable String fault(QuestionGold gold, Answer answer) {
    if (!gold.understood()) {
      return answer.understood() ? "claims to understand: " + said(answer) : null;
    }
    if (gold.empty()) {
      boolean fine = !answer.understood() || answer.results().items().isEmpty();
      return fine ? null : "results for what no document names: " + said(answer);
    }
    if (!answer.understood()) {
      return "not understood";
    }
    if (gold.kind() != null && !gold.kind().equals(answer.kind())) {
      return "of kind " + answer.kind() + ": " + said(answer);
    }
    if (gold.total() != null && gold.total() != answer.results().total()) {
      return "total " + answer.results().total() + ": " + said(answer);
    }
    String first = first(answer);
    if (gold.first() != null && !first.equals(gold.first())) {
      return "first is " + first + ": " + said(answer);
    }
    return measures(gold, answer);
  }

  private static @Nullable String measures(QuestionGold gold, Answer answer) {
    Set<Label> found = found(answer);
    List<Label> missed =
        gold.must().stream().filter(m -> found.stream().noneMatch(m::fits)).toList();
    List<Label> extra = found.stream().filter(f -> !allowed(gold, f)).toList();
    return missed.isEmpty() && extra.isEmpty()
        ? null
        : "missed " + missed + " extra " + extra + ": " + said(answer);
  }

  private static boolean allowed(QuestionGold gold, Label found) {
    return gold.must().stream().anyMatch(m -> m.fits(found))
        || gold.may().stream().anyMatch(m -> m.fits(found));
  }

  private static Set<Label> found(Answer answer) {
    Set<Label> found = new LinkedHashSet<>();
    for (Result result : answer.results().items()) {
      FiledMeasure measure =
          switch (result) {
            case Result.OfMeasure r -> r.measure();
            case Result.OfTarget r -> r.measure();
            case Result.OfCitation r -> r.measure();
            case Result.OfPassage r -> r.measure();
            case Result.OfEntity _, Result.OfPolicy _ -> null;
          };
      if (measure != null) {
        found.add(label(measure));
      }
    }
    return found;
  }

  private static Label label(FiledMeasure filed) {
    String source = filed.policy().source();
    Integer number = filed.measure().number();
    return new Label(
        source.substring(source.lastIndexOf('/') + 1),
        number == null ? filed.measure().label() : number.toString());
  }

  private static String first(Answer answer) {
    return switch (answer.results().items().stream().findFirst().orElse(null)) {
      case Result.OfEntity r -> r.entity().name();
      case Result.OfPolicy r -> r.policy().source();
      case null, default -> "";
    };
  }

  private static String said(Answer answer) {
    return answer.reading().interpretation().zh();
  }
}
