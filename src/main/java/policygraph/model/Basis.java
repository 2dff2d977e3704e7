package policygraph.model;

/** How a fact was come by. */
public enum Basis {
  /** The words say it. */
  EXPLICIT,

  /** A rule stated in the document, or a convention of such documents, says it. */
  RULE,

  /** The words say it, in text that repair moved back to its place. */
  RECOVERED,

  /** Concluded from what surrounds it. */
  INFERRED;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
