package policygraph.model;

/** What a body does for a measure. */
public enum Role {
  /** 牵头: the text itself says that the body leads. */
  LEAD,

  /** 责任, 负责: named as responsible. */
  RESPONSIBLE,

  /** 配合, 参与, and 落实 beside a lead. */
  COOPERATING;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
