package policygraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import policygraph.index.Highlight;
import policygraph.index.PassageHit;
import policygraph.question.Language;
import policygraph.question.Said;
import policygraph.search.Answer;

/** An answer as a page shows it. */
public record AnswerView(Answer answer, View view) {
  public String interpretation() {
    return said(answer.reading().interpretation());
  }

  public String said(Said said) {
    return said.in(view.chinese() ? Language.ZH : Language.EN);
  }

  /** The roles that a part of the question asks for. */
  public String role(String roles) {
    return Arrays.stream(roles.split("\\|", -1))
        .map(role -> view.t("role." + role))
        .collect(Collectors.joining("、"));
  }

  public long pages() {
    long size = answer.results().size();
    return (answer.results().total() + size - 1) / size;
  }

  /** Links to the pages around this one. */
  public List<View.Link> pageLinks() {
    List<View.Link> links = new ArrayList<>();
    int here = answer.results().page();
    for (int page = Math.max(1, here - 3); page <= Math.min(pages(), here + 3L); page++) {
      links.add(
          new View.Link(
              "/ask?q=" + View.url(answer.question().text()) + "&page=" + page,
              Integer.toString(page),
              page == here));
    }
    return links;
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
