package policygraph.question;

import policygraph.model.Selection;

/**
 * Measures that the question does not ask for by its words and that a reader may want to see beside
 * the answer.
 *
 * @param onlyWithout whether they are shown only where the answer itself has nothing
 */
public record Close(Said reason, Selection selection, boolean onlyWithout) {
  public Close(Said reason, Selection selection) {
    this(reason, selection, false);
  }
}
