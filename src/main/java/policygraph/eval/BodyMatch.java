package policygraph.eval;

import java.util.Comparator;
import java.util.List;

/** Tells whether a body that was read is the one that a label names. */
final class BodyMatch {
  /** What a list of bodies says once, at its first, for all: 省发展改革委、财政厅. */
  private static final List<String> CARRIED =
      List.of("特别行政区", "自治区", "自治州", "自治县", "省", "市", "州", "县", "区", "旗", "厅", "局");

  private BodyMatch() {}

  /** A body as printed and by its full name. */
  record Named(String mention, String name) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return Comparator.comparing(Named::mention).thenComparing(Named::name).compare(this, other);
    }
  }

  /** As printed, by full name, or printed short where its list carries the place. */
  static boolean isSame(String label, Named found) {
    String wanted = label.replace(" ", "");
    String mention = found.mention().replace(" ", "");
    String name = found.name().replace(" ", "");
    if (wanted.equals(mention) || name.endsWith(wanted)) {
      return true;
    }
    if (mention.isEmpty() || !wanted.endsWith(mention)) {
      return false;
    }
    String carried = wanted.substring(0, wanted.length() - mention.length());
    return CARRIED.contains(carried) && name.contains(carried);
  }

  /** Whether a label means a set of bodies. */
  static boolean meansSeveral(String label) {
    return label.startsWith("各")
        || label.startsWith("其他")
        || label.startsWith("相关")
        || label.startsWith("有关")
        || List.of("有关单位", "有关部门", "有关市", "成员单位").stream().anyMatch(label::contains);
  }
}
