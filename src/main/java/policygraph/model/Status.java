package policygraph.model;

/** What became of a measure in a damaged source. */
public enum Status {
  /** Stands whole in its place. */
  INTACT,

  /** Survived only out of its place, and was moved back. */
  RECOVERED,

  /** A part of it is lost. */
  PARTIAL,

  /** Only its number is known; the text is lost. */
  MISSING,

  /** Text survives, but whose it is cannot be known. */
  UNCERTAIN;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
