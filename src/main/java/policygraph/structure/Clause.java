package policygraph.structure;

import policygraph.model.Scope;
import policygraph.text.CleanText;

/**
 * A phrase that may say who does a measure: the inside of a bracket, a labelled line, a table cell,
 * or a sentence such as 由市住房城乡建设局牵头.
 *
 * @param text as printed, its brackets included
 * @param form how it is written
 * @param scope the measure that it closes, or the section whose heading it stands on
 */
public record Clause(CleanText text, Form form, Scope scope) {
  public enum Form {
    /** （责任单位：…）, 〔…〕, …, with any bracket, closed or not. */
    BRACKET,
    /** 牵头单位：… on lines of its own. */
    LABELLED_LINE,
    /** A cell of a table whose column is headed 责任单位, 牵头单位, …. The text starts with that label. */
    TABLE_CELL,
    /**
     * A row of a table that was flattened into running text, one cell behind the other. The text
     * starts with the heads of the table.
     */
    FLAT_ROW,
    /** The same where it is not sure that the row ends there. */
    UNSURE_ROW,
    /** A sentence of the measure. */
    SENTENCE;

    /** Whether such phrases stand apart from the prose, and say nothing but who and until when. */
    public boolean isApart() {
      return this != SENTENCE && !isFlat();
    }

    /** Whether such phrases are rows of a table that was flattened into running text. */
    public boolean isFlat() {
      return this == FLAT_ROW || this == UNSURE_ROW;
    }
  }
}
