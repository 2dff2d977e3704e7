package policygraph.web.views;

import policygraph.model.Agency;
import policygraph.model.Entity;

/** What views say of a body beside its name. */
public final class Bodies {
  private Bodies() {}

  /**
   * What a body is in charge of, as its id tells: the same for the bodies of all places. "" for an
   * enterprise.
   */
  public static String duty(Entity body) {
    if (!(body instanceof Agency agency)) {
      return "";
    }
    String[] parts = agency.id().split("-", 3);
    return parts.length == 3 ? parts[2] : "";
  }

  /**
   * Key of what must be said of it: that it is a set, unverified, inside another, a firm; or "".
   */
  public static String note(Entity body) {
    return switch (body) {
      case Agency agency when agency.kind() == Agency.Kind.COLLECTIVE -> "collective";
      case Agency agency when agency.kind() == Agency.Kind.UNVERIFIED -> "unverified";
      case Agency agency when agency.kind() == Agency.Kind.INTERNAL -> "internal";
      case Agency agency -> "";
      default -> "enterprise";
    };
  }
}
