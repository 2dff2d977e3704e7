package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives names of a group what they share with the last one: 贵阳市、遵义市、黔南州人民政府. */
final class SharedParts {
  private static final Pattern SUFFIX = Pattern.compile("(.+?)([市州县区]?人民政府|[市州县区]?政府|管委会|管理委员会)");

  private SharedParts() {}

  static List<Names.Name> apply(List<Names.Name> names, NameJudge judge) {
    List<Names.Name> shared = new ArrayList<>(names);
    String suffix = "";
    for (int i = names.size() - 1; i >= 0; i--) {
      Names.Name name = names.get(i);
      Matcher m = SUFFIX.matcher(name.full());
      if (m.matches()) {
        suffix = m.group(2);
      } else if (!suffix.isEmpty() && judge.isPlace(name.full())) {
        shared.set(
            i, new Names.Name(name.mention(), joined(name.full(), suffix, judge), name.open()));
      } else {
        suffix = "";
      }
    }
    return shared;
  }

  /**
   * 广州 + 市人民政府, 贵阳市 + 州人民政府: the level only where the place does not have its own. A division
   * beside areas that committees administer has a government.
   */
  private static String joined(String place, String suffix, NameJudge judge) {
    if (suffix.startsWith("管") && judge.isDivision(place)) {
      return place;
    }
    boolean hasLevel = "市州县区".indexOf(suffix.charAt(0)) >= 0;
    boolean told =
        judge.isPlaceInFull(place) || place.charAt(place.length() - 1) == suffix.charAt(0);
    return place + (hasLevel && told ? suffix.substring(1) : suffix);
  }
}
