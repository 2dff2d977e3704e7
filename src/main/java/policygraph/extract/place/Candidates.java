package policygraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.RegionLexicon;
import policygraph.lexicon.Trie;
import policygraph.model.Region;

/**
 * Names of places that stand in a text as words. A candidate is sure where its name alone tells a
 * place; the others need a list or a neighbour that speaks for them.
 */
final class Candidates {
  /**
   * @param region null where several places bear the name and nothing tells which is meant
   */
  record Candidate(int start, int end, String name, @Nullable Region region, boolean sure) {}

  /** What follows the name of a river, a street or a village that only sounds like a division. */
  private static final Set<Character> OTHER_PLACE =
      Set.of(
          '镇', '乡', '村', '路', '街', '巷', '江', '河', '湖', '山', '岛', '岭', '寺', '桥', '屯', '道', '湾', '洋',
          '川');

  /** Words that begin like that and follow the name of a division: 贵州山区, 遵义江段. */
  private static final Set<String> NOT_OTHER_PLACE =
      Set.of(
          "山区", "山地", "道路", "道口", "湾区", "川渝", "川藏", "道地", "江段", "河段", "路网", "路段", "路演", "岛屿", "村庄",
          "村级", "乡村", "乡镇", "镇村", "山水", "河湖", "江河", "湖区", "河流", "村企", "路径", "山西", "山东", "江苏", "江西",
          "河北", "河南", "湖北", "湖南", "桥梁", "乡土", "乡贤");

  /** 贺兰山东麓 is the east of a mountain. */
  private static final Pattern MOUNTAIN_SIDE = Pattern.compile("山[东西南北](?:[麓坡侧部]|段)");

  private static final String OPEN_COUNTY = "城域级乡直委市区镇村";

  private final RegionLexicon regions;
  private final CommonWords words;
  private final WordBounds bounds;
  private final Trie<String> names = new Trie<>();

  Candidates(RegionLexicon regions, CommonWords words) {
    this.regions = regions;
    this.words = words;
    this.bounds = new WordBounds(words);
    regions.names().forEach(name -> names.put(name, name));
  }

  /** In the order of the text; sure ones do not overlap each other. */
  List<Candidate> in(String text, @Nullable Region within) {
    List<Candidate> found = new ArrayList<>();
    int sureEnd = 0;
    for (int at = 0; at < text.length(); at++) {
      if (at < sureEnd) {
        continue;
      }
      Candidate best = best(text, at, within);
      if (best != null) {
        found.add(best);
        sureEnd = best.sure() ? best.end() : sureEnd;
      }
    }
    return found;
  }

  /** The longest sure name that begins here, else the longest unsure one. */
  private @Nullable Candidate best(String text, int at, @Nullable Region within) {
    List<Trie.Match<String>> matches = names.all(text, at);
    Candidate unsure = null;
    for (Trie.Match<String> match : matches.reversed()) {
      Candidate candidate = judge(text, match, within);
      if (candidate != null && candidate.sure()) {
        return candidate;
      }
      unsure = unsure == null ? candidate : unsure;
    }
    return unsure;
  }

  private @Nullable Candidate judge(
      String text, Trie.Match<String> match, @Nullable Region within) {
    String name = match.value();
    Region region = regions.find(name, within).orElse(null);
    boolean local = region != null && within != null && isLocal(region, within);
    if (isOfDiversion(text, match.start())
        || namesOtherPlace(text, match.end(), name, region)
        || !bounds.standsAlone(text, match.start(), match.end(), frequency(name, region, local))) {
      return null;
    }
    boolean sure =
        region != null
            && isSure(name, region, local)
            && !isOpenEnded(text, match.end(), name, region);
    return new Candidate(match.start(), match.end(), name, region, sure);
  }

  /** 引黄济宁, 引江济汉: water is led to where it is wanted, and no name begins with 济. */
  private static boolean isOfDiversion(String text, int start) {
    return start > 1 && text.charAt(start) == '济' && text.charAt(start - 2) == '引';
  }

  private boolean isLocal(Region region, Region within) {
    return regions.province(within).map(p -> regions.contains(p, region)).orElse(false);
  }

  /** How common the name is taken to be where a text may or may not mean it. */
  private int frequency(String name, @Nullable Region region, boolean local) {
    int known = words.asPlace(name);
    if (region == null) {
      return known + 2;
    }
    if (isFull(name, region)) {
      return known + (local ? 200 : 20);
    }
    return known
        + switch (region.level()) {
          case "省" -> 5000;
          case "市" -> local ? 500 : 200;
          default -> local || regions.isWidelyKnown(name) ? 50 : 2;
        };
  }

  private boolean isSure(String name, Region region, boolean local) {
    boolean ordinary = words.asWord(name) > words.asPlace(name);
    if (isFull(name, region)) {
      return !ordinary;
    }
    return switch (region.level()) {
      case "省" -> true;
      case "市" -> !ordinary || name.length() > 2;
      case "区域" ->
          name.length() > 2
              || region.parent() == null
              || ((local || regions.isWidelyKnown(name)) && !ordinary);
      default -> local ? !ordinary : regions.isWidelyKnown(name);
    };
  }

  /** 开阳县 and not 开阳; 古县 is as short as a short name, and as doubtful. */
  private static boolean isFull(String name, Region region) {
    return name.equals(region.name()) && name.length() > 2;
  }

  /** 古县 in 古县城 and 成县 in 建成县级平台 are no counties. */
  private static boolean isOpenEnded(String text, int end, String name, Region region) {
    return name.length() == 2
        && region.level().equals("县")
        && name.equals(region.name())
        && end < text.length()
        && OPEN_COUNTY.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean namesOtherPlace(
      String text, int end, String name, @Nullable Region region) {
    if (name.startsWith("山") && end < text.length() && "麓坡".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (end >= text.length()
        || !OTHER_PLACE.contains(text.charAt(end))
        || region == null
        || name.equals(region.name())
        || region.level().equals("省")) {
      return false;
    }
    if (MOUNTAIN_SIDE.matcher(text).region(end, text.length()).lookingAt()) {
      return true;
    }
    return end + 2 > text.length() || !NOT_OTHER_PLACE.contains(text.substring(end, end + 2));
  }
}
