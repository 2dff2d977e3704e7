package policygraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policygraph.index.HeadingHighlight;
import policygraph.index.Highlight;
import policygraph.index.PassageHit;
import policygraph.question.Alternative;
import policygraph.question.Asked;
import policygraph.question.Constraint;
import policygraph.question.Edits;
import policygraph.question.Said;
import policygraph.search.Answer;
import policygraph.search.Result;

/**
 * An answer as a page shows it.
 *
 * @param here the state of the page
 * @param narrowing by what the answer is and can be narrowed
 */
public record AnswerView(Answer answer, View view, Address here, Narrowing narrowing) {
  public String interpretation() {
    return said(answer.reading().interpretation());
  }

  public String said(Said said) {
    return said.in(view.language());
  }

  /** The roles that a part of the question asks for. */
  public String role(String roles) {
    return Arrays.stream(roles.split("\\|", -1))
        .map(role -> view.t("role." + role))
        .collect(Collectors.joining("、"));
  }

  /**
   * A part of the question and what can be done to it, each change being another question.
   *
   * @param without the question without it; "" where it cannot be left out
   * @param roles the question with each role of the body
   * @param others what else the words may mean
   */
  public record Chip(
      Constraint part, String without, List<Edits.OtherRole> roles, List<Alternative> others) {
    /** Whether there is anything to choose. */
    public boolean changes() {
      return !roles.isEmpty() || !others.isEmpty();
    }
  }

  public List<Chip> chips() {
    List<Constraint> parts = answer.reading().constraints();
    List<Edits.Edit> edits = answer.edits().constraints();
    List<Chip> chips = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Constraint part = parts.get(i);
      boolean known = i < edits.size();
      chips.add(
          new Chip(
              part,
              known ? edits.get(i).without() : "",
              known ? edits.get(i).roles() : List.of(),
              answer.question().alternatives().stream().filter(a -> isOf(a, part)).toList()));
    }
    return chips;
  }

  /** Other readings of words that are no part of the interpretation. */
  public List<Alternative> otherReadings() {
    return answer.question().alternatives().stream()
        .filter(a -> answer.reading().constraints().stream().noneMatch(part -> isOf(a, part)))
        .toList();
  }

  private static boolean isOf(Alternative other, Constraint part) {
    return other.mention().equals(part.mention()) && other.type().equals(part.type());
  }

  /** Links to the pages around this one. */
  public List<View.Link> pageLinks() {
    return here.pages(answer.results().total(), answer.results().page(), answer.results().size());
  }

  /** What the total counts: the kind of answer, for entities the kind of the first. */
  public String unit() {
    return answer.kind().equals("entities") && !answer.summary().isEmpty()
        ? MeasureJson.typeOf(answer.summary().getFirst().entity())
        : answer.kind();
  }

  /**
   * The question at another path, with what it is narrowed to as a part of it: other paths know no
   * filters beside a question.
   */
  public Address question(String path) {
    String whole = answer.edits().query();
    boolean narrowed = !narrowing.chosen().isEmpty() && !whole.isEmpty();
    return new Address(path, Map.of("q", narrowed ? whole : answer.question().text()));
  }

  /** Whether sides stand beside each other. */
  public boolean compares() {
    return answer.question().asked() instanceof Asked.Comparison;
  }

  /** The results of a comparison by side. */
  public Map<String, List<Result.OfMeasure>> sides() {
    Map<String, List<Result.OfMeasure>> sides = new LinkedHashMap<>();
    if (answer.question().asked() instanceof Asked.Comparison comparison) {
      comparison.sides().forEach(side -> sides.put(side.label(), new ArrayList<>()));
    }
    for (Result result : answer.results().items()) {
      if (result instanceof Result.OfMeasure found) {
        sides.computeIfAbsent(found.side(), s -> new ArrayList<>()).add(found);
      }
    }
    return sides;
  }

  /** The targets of this page; they are shown as a table. */
  public List<Result.OfTarget> targets() {
    return answer.results().items().stream()
        .filter(Result.OfTarget.class::isInstance)
        .map(Result.OfTarget.class::cast)
        .toList();
  }

  /** What is near, by the reason why it is only near. */
  public Map<String, List<Answer.Related>> related() {
    return answer.related().stream()
        .collect(
            Collectors.groupingBy(r -> said(r.reason()), LinkedHashMap::new, Collectors.toList()));
  }

  /** A count as a part of the greatest one, in hundredths, for a bar. */
  public long part(long count) {
    long most =
        Math.max(
            answer.summary().stream().mapToLong(Answer.Counted::count).max().orElse(1),
            answer.policies().stream().mapToLong(p -> p.count()).max().orElse(1));
    return Math.round(100.0 * count / Math.max(1, most));
  }

  /** A heading above a passage, or the title of its policy, with what shows why it was found. */
  public static List<MarkedText.Piece> pieces(PassageHit hit, int heading) {
    boolean title = heading == HeadingHighlight.TITLE;
    String text = title ? hit.passage().policyTitle() : hit.passage().path().get(heading);
    List<MarkedText.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (HeadingHighlight mark : hit.headings()) {
      if (mark.heading() == heading) {
        pieces.add(new MarkedText.Piece(text.substring(at, mark.from()), ""));
        pieces.add(new MarkedText.Piece(text.substring(mark.from(), mark.to()), "proof"));
        at = mark.to();
      }
    }
    pieces.add(new MarkedText.Piece(text.substring(at), ""));
    return pieces;
  }

  /** A passage's text with what shows why it was found marked. */
  public static List<MarkedText.Piece> pieces(PassageHit hit) {
    String text = hit.passage().text();
    List<MarkedText.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Highlight mark : hit.highlights()) {
      pieces.add(new MarkedText.Piece(text.substring(at, mark.from()), ""));
      pieces.add(new MarkedText.Piece(text.substring(mark.from(), mark.to()), "proof"));
      at = mark.to();
    }
    pieces.add(new MarkedText.Piece(text.substring(at), ""));
    return pieces;
  }
}
