package policygraph.structure;

/**
 * A marker that was found to number an item of the outline.
 *
 * @param depth 0 for an outermost item
 * @param isStray whether its sequence begins anew because a heading above it is lost
 * @param follows the number before it in its own sequence; 0 where the sequence begins
 */
record Placed(Marker marker, int depth, int follows, boolean isStray) {
  /** How many numbers are left out before it. */
  int skipped() {
    return marker.value() - follows - 1;
  }
}
