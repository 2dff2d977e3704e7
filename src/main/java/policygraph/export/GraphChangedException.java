package policygraph.export;

import java.io.IOException;

/** The graph changed while it was written. */
public final class GraphChangedException extends IOException {
  private static final long serialVersionUID = 1L;

  GraphChangedException() {
    super("the graph changed while it was written; write it again");
  }
}
