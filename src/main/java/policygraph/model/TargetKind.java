package policygraph.model;

/** What the value of a target measures. */
public enum TargetKind {
  /** A level that is to be reached or held. */
  LEVEL,

  /** A rate of change. */
  GROWTH,

  /** An amount that is added. */
  INCREMENT,

  /** A part of a whole. */
  SHARE,

  /** A number of things to be done or built. */
  COUNT;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
