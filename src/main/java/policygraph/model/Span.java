package policygraph.model;

/**
 * A stretch of a source text, in Unicode code points of the text as read: {@code start} inclusive,
 * {@code end} exclusive.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }
}
