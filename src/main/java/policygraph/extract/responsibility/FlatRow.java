package policygraph.extract.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a flattened table says of bodies.
 *
 * @param from where its words about bodies begin in the clause's text
 * @param to where they end
 * @param reading null where they could not be told apart for sure
 */
record FlatRow(int from, int to, @Nullable Reading reading) {}
