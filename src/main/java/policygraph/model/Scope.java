package policygraph.model;

/** How far a clause reaches. */
public enum Scope {
  /** The measure that it closes. */
  MEASURE,

  /** Every measure under the heading that it stands on. */
  SECTION,

  /** Every measure of the document, from where it is stated. */
  DOCUMENT;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
