package policygraph.graph;

import org.jspecify.annotations.Nullable;

/** The graph database does not answer at this time. The same request may do so later. */
public final class GraphUnavailableException extends GraphException {
  private static final long serialVersionUID = 1L;

  private final Outage outage;

  public GraphUnavailableException(Outage outage, @Nullable Throwable cause) {
    super(outage.chinese(), outage.english(), cause);
    this.outage = outage;
  }

  /** Why, and what to do. */
  public Outage outage() {
    return outage;
  }
}
