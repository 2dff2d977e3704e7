package policygraph.export;

import java.util.List;

/** Writes excerpts as plain text: each with its reference and what is said of it. */
final class ExcerptText {
  private ExcerptText() {}

  static String of(List<Excerpt> excerpts, Excerpt.Words words) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Excerpt excerpt : excerpts) {
      text.append('[').append(++number).append("] ").append(excerpt.reference()).append('\n');
      text.append(excerpt.text()).append('\n');
      for (Excerpt.Line line : excerpt.lines()) {
        text.append(words.label(line.name())).append(line.text()).append('\n');
      }
      if (!excerpt.note().isEmpty()) {
        text.append(words.label(words.note())).append(excerpt.note()).append('\n');
      }
      text.append(excerpt.link()).append("\n\n");
    }
    return text.toString();
  }
}
