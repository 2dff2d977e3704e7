package policygraph.extract.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 《…实施方案》（以下简称《方案》）: the short names that a document gives to others. */
final class ShortNames {
  private static final Pattern GIVEN =
      Pattern.compile(
          "《([^《》]{4,120}(?:《[^《》]*》[^《》]*)?)》[^《》。]{0,40}(?:以下)?简称[:：]?[《“\"]([^《》”\"]{1,20})[》”\"]");

  private ShortNames() {}

  static Map<String, String> of(String text) {
    Map<String, String> names = new HashMap<>();
    Matcher m = GIVEN.matcher(text.replaceAll("\\s", ""));
    while (m.find()) {
      names.putIfAbsent(m.group(2), m.group(1));
    }
    return names;
  }
}
