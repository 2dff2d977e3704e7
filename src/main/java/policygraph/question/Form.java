package policygraph.question;

import java.util.Optional;

/**
 * One way to ask. Reads a question if it is of this form and every word of it can be accounted for;
 * else nothing.
 */
interface Form {
  /** The name that the answer shows. */
  String name();

  /**
   * @param sentence with nothing accounted for yet
   */
  Optional<Question> read(Sentence sentence, Catalogue catalogue);
}
