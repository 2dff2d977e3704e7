package policygraph.extract.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.model.PolicyDate;
import policygraph.structure.ParsedPolicy;

/**
 * The year that dates without a year are of: that in which the policy was issued; where it does not
 * say, the last of the years that its title or else its text names often, goals such as 到2027年 left
 * out.
 */
public final class BaseYear {
  private static final Pattern YEAR =
      Pattern.compile("(?<![至到—\\-〔\\[(（\\d])(20\\d{2})年(?!前|[—\\-至到])");

  private static final OncePerDocument<@Nullable Integer> NAMED = new OncePerDocument<>();

  private BaseYear() {}

  public static @Nullable Integer of(DocumentContext document) {
    PolicyDate issued = document.date();
    if (issued != null) {
      return issued.year();
    }
    return NAMED.of(document.policy(), BaseYear::named);
  }

  private static @Nullable Integer named(ParsedPolicy policy) {
    Integer inTitle = most(policy.header().title());
    return inTitle != null ? inTitle : most(policy.text().toString());
  }

  private static @Nullable Integer most(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      counts.merge(Integer.valueOf(m.group(1)), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= most)
        .map(Map.Entry::getKey)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
