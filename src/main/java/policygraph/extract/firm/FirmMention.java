package policygraph.extract.firm;

import policygraph.model.Enterprise;

/**
 * A firm named in a text.
 *
 * @param start inclusive, in UTF-16 chars of the text
 * @param end exclusive
 * @param rule what it was read by
 */
public record FirmMention(int start, int end, Enterprise firm, String rule) {
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
