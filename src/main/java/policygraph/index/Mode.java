package policygraph.index;

import java.util.Locale;

/** How passages are looked for. */
public enum Mode {
  /** By words and by meaning, both rankings fused. */
  HYBRID,
  /** By words alone: every hit holds at least one of them. */
  KEYWORD,
  /** By meaning alone. */
  SEMANTIC;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
