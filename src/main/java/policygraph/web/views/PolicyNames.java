package policygraph.web.views;

import policygraph.model.PolicyRef;

/** Short names of policies, where there is no room for a title. */
final class PolicyNames {
  private PolicyNames() {}

  /** Whose it is and its number; where it has none, the year and the beginning of its title. */
  static String brief(PolicyRef policy) {
    String place = policy.region() == null ? "" : shortened(policy.region().name()) + " ";
    if (policy.number() != null) {
      return place + policy.number();
    }
    String year = policy.date() == null ? "" : policy.date().year() + " ";
    String title = policy.title();
    int about = title.indexOf("关于");
    String rest = about >= 0 && about + 2 < title.length() ? title.substring(about + 2) : title;
    rest = rest.startsWith("印发") ? rest.substring(2) : rest;
    return place + year + (rest.length() > 12 ? rest.substring(0, 12) + "…" : rest);
  }

  private static String shortened(String place) {
    return place.length() > 2 ? place.replaceFirst("(省|市|区|县|自治区|壮族自治区|回族自治区|维吾尔自治区)$", "") : place;
  }
}
