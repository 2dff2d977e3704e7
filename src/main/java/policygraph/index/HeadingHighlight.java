package policygraph.index;

/**
 * A part of what stands above a passage that shows why it was found.
 *
 * @param heading place in the passage's path, or {@link #TITLE}
 * @param from offset in it, in UTF-16 chars; {@code to} exclusive
 */
public record HeadingHighlight(int heading, int from, int to) {
  /** The title of the policy. */
  public static final int TITLE = -1;
}
