package policygraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/**
 * Sets of divisions: "鼓励各县(市、区)发放文旅消费券". A set is a place of level 集合 with the document's place
 * around it; it has no code. The bodies of such a set (各市〔州〕人民政府) are no places.
 */
final class PlaceSets {
  private static final String OPEN = "[（(〔\\[［【]";
  private static final String CLOSE = "[）)〕\\]］】]";
  private static final Pattern SET =
      Pattern.compile(
          "(?<!驻)各(?:设区市|地级以上市|地级市|市州|市县|县市区|区县|县区|县市|州市|盟市|旗县区|市|州|县|区|旗县|乡镇)"
              + "(?:"
              + OPEN
              + "[市州县区特旗地、盟，,]+"
              + CLOSE
              + ")?+"
              + "(?![场政民域级直委办属辖内外府长区市县州局厅镇街])(?!有关|相关|部门|单位|人民政府|政府|党委|（管委会|公共资源|金融办|市场监管)");

  List<PlaceMention> find(String text, @Nullable Region within) {
    List<PlaceMention> sets = new ArrayList<>();
    Matcher set = SET.matcher(text);
    while (set.find()) {
      if (!isBody(text, set.end())) {
        sets.add(
            new PlaceMention(set.start(), set.end(), region(set.group(), within), "set of places"));
      }
    }
    return sets;
  }

  private static boolean isBody(String text, int end) {
    return text.startsWith("人民政府", end)
        || text.startsWith("政府", end)
        || text.startsWith("党委", end)
        || text.startsWith("有关", end);
  }

  private static Region region(String printed, @Nullable Region within) {
    String name = printed.replaceAll(OPEN, "（").replaceAll(CLOSE, "）");
    String full = (within == null ? "" : within.name()) + name;
    return new Region(
        "r-" + full, full, null, "集合", within == null ? null : within.id(), List.of(name));
  }
}
