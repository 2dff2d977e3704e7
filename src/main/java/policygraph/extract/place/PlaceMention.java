package policygraph.extract.place;

import policygraph.model.Region;

/**
 * A place named in a text.
 *
 * @param start inclusive, in UTF-16 chars of the text
 * @param end exclusive
 * @param rule what it was read by
 */
public record PlaceMention(int start, int end, Region region, String rule) {
  public boolean overlaps(PlaceMention other) {
    return start < other.end && other.start < end;
  }

  PlaceMention from(int earlier) {
    return new PlaceMention(earlier, end, region, rule);
  }
}
