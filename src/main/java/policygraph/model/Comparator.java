package policygraph.model;

/** How a target's value bounds what is asked. */
public enum Comparator {
  AT_LEAST(">="),
  AT_MOST("<="),
  EXACTLY("="),
  ABOUT("~"),
  RANGE("range");

  private final String label;

  Comparator(String label) {
    this.label = label;
  }

  /** The sign that the API uses. */
  public String label() {
    return label;
  }
}
