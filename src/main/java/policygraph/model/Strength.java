package policygraph.model;

/** How binding the wording is, weakest first. */
public enum Strength {
  /** 探索, 研究, 试点. */
  EXPLORE,

  /** 鼓励, 支持, 引导. */
  ENCOURAGE,

  /** 力争, 争取. */
  STRIVE,

  /** 推进, 加快, 加强: plain imperative. */
  PROMOTE,

  /** 确保, 必须, 严禁. */
  ENSURE;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
