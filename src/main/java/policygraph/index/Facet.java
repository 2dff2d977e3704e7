package policygraph.index;

import java.util.Locale;

/** What hits are counted by. Values are ids, years, or the labels of status, role and strength. */
public enum Facet {
  POLICY,
  ISSUER,
  REGION,
  INDUSTRY,
  AGENCY,
  /** A role and a body, such as {@code lead|…}. */
  ROLE,
  ENTERPRISE,
  YEAR,
  STATUS,
  STRENGTH;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
