package policygraph.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.PolicyRef;

/**
 * A reference to a document as GB/T 7714-2015 wants it in the numeric style: responsible bodies,
 * title and document number, type, date, and the place cited.
 *
 * <p>The type is [A], archival document: an official document is a record of its issuer, and none
 * of the standard's other types (report, standard, compilation) is one. The mark of an online
 * carrier (/OL), the day of access and the address belong together and are left out together, as a
 * file does not tell where it was published. Whatever else is unknown is left out, too.
 */
public final class Reference {
  /** More bodies than this are cut to 等, as the standard says. */
  private static final int BODIES = 3;

  private Reference() {}

  /**
   * @param label of the measure that is cited, or null for the document as a whole
   */
  public static String of(PolicyRef policy, List<Agency> issuers, @Nullable String label) {
    StringBuilder reference = new StringBuilder();
    if (!issuers.isEmpty()) {
      reference
          .append(
              issuers.stream().limit(BODIES).map(Agency::name).collect(Collectors.joining(", ")))
          .append(issuers.size() > BODIES ? ", 等. " : ". ");
    }
    reference.append(policy.title());
    if (policy.number() != null) {
      reference.append(": ").append(policy.number());
    }
    reference.append("[A]");
    if (policy.date() != null) {
      reference.append(". ").append(policy.date());
    }
    if (label != null && !label.isEmpty()) {
      reference.append(": ").append(place(label));
    }
    return reference.append('.').toString();
  }

  /** 第18项 for 18; a marker that says itself what it counts, such as 第三条, as it is. */
  static String place(String label) {
    return label.isEmpty() || label.startsWith("第") ? label : "第" + label + "项";
  }
}
