package policygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client would rather have, by its {@code Accept} header (RFC 9110). */
final class Accept {
  private Accept() {}

  /** The best of some media types; the first of them where the client has no better wish. */
  static String best(@Nullable String header, List<String> offered) {
    String best = offered.getFirst();
    double most = header == null ? 1 : quality(header, best);
    if (header != null) {
      for (String type : offered) {
        double wish = quality(header, type);
        if (wish > most) {
          best = type;
          most = wish;
        }
      }
    }
    return best;
  }

  /** The weight of the most exact range that holds the type; 0 where none does. */
  private static double quality(String header, String type) {
    double quality = 0;
    int exactness = -1;
    for (String part : header.split(",", -1)) {
      String[] pieces = part.strip().split(";", -1);
      String range = pieces[0].strip().toLowerCase(java.util.Locale.ROOT);
      int exact =
          range.equals(type)
              ? 2
              : range.equals(type.substring(0, type.indexOf('/')) + "/*")
                  ? 1
                  : range.equals("*/*") ? 0 : -1;
      if (exact > exactness) {
        exactness = exact;
        quality = weight(pieces);
      }
    }
    return quality;
  }

  private static double weight(String[] pieces) {
    for (String piece : pieces) {
      String parameter = piece.strip();
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException malformed) {
          return 0;
        }
      }
    }
    return 1;
  }
}
