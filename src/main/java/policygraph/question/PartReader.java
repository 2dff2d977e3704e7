package policygraph.question;

import java.util.List;

/**
 * Reads constraints of one kind: accounts for their tokens in the sentence and adds what they
 * demand. A reader that finds nothing adds nothing.
 */
interface PartReader {
  void read(Sentence sentence, Catalogue catalogue, List<Part> into);
}
