package policygraph.question;

import policygraph.model.Selection;

/**
 * Measures that the question does not ask for by its words and that a reader may want to see beside
 * the answer.
 */
public record Close(Said reason, Selection selection) {}
