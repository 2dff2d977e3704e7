package policygraph.question;

import java.util.List;

/** What several parts of a question have in common. */
final class Parts {
  private Parts() {}

  /** Ids of the bodies that they name. */
  static List<String> bodies(List<Part> parts) {
    return parts.stream()
        .flatMap(p -> p.constraints().stream())
        .filter(c -> c.type().equals("agency"))
        .flatMap(c -> c.ids().stream())
        .toList();
  }
}
