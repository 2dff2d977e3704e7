package policygraph.index;

import java.util.Locale;

/** Why a passage is among the hits. */
public enum Reason {
  /** It holds words of the query. */
  KEYWORD,
  /** Its meaning is near that of the query; it need not hold a word of it. */
  SEMANTIC,
  /** Both. */
  BOTH,
  /** It passes the filter; the query had no words. */
  FILTER;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
