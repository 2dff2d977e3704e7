package policygraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policygraph.index.Highlight;
import policygraph.index.PassageHit;
import policygraph.question.Asked;
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

  /** Links to the pages around this one. */
  public List<View.Link> pageLinks() {
    return here.pages(answer.results().total(), answer.results().page(), answer.results().size());
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
