package policygraph.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be used. The message is one line for people, in Chinese and English. */
public sealed class GraphException extends RuntimeException permits GraphUnavailableException {
  private static final long serialVersionUID = 1L;

  public GraphException(String chinese, String english, @Nullable Throwable cause) {
    super(chinese + " (" + english + ")", cause);
  }

  public GraphException(String chinese, String english) {
    this(chinese, english, null);
  }
}
