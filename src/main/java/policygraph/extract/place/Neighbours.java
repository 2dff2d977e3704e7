package policygraph.extract.place;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.Candidates.Candidate;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Region;

/**
 * What the words around a doubtful name say for it: a list that it stands in (通道、靖州、会同), the place
 * that it lies in just before it (甘肃合作), or the word 县 after it (大方等县).
 */
final class Neighbours {
  private static final Pattern JOINT = Pattern.compile("、|和|与|及|以及|至|到|经|—|－|-|~|～|、以及|或|，");
  private static final Pattern AS_PLACE =
      Pattern.compile("(等)?[两二三四五六七八九十\\d]{0,3}个?(县|市|区|地区|州)(?!场|政|民|域|间)");

  private static final String ROUTE = "至到经—－-~～";

  /** How far apart in the list of candidates neighbours can be: others may overlap between them. */
  private static final int NEAR = 3;

  /** From here on a word is so common that a district of its name needs its 区: 振兴, 和平, 新城. */
  private static final int COMMON = 40;

  private final RegionLexicon regions;
  private final CommonWords words;

  Neighbours(RegionLexicon regions, CommonWords words) {
    this.regions = regions;
    this.words = words;
  }

  /** The place that candidate {@code i} means, if its neighbours speak for one. */
  @Nullable PlaceMention speakFor(
      String text,
      List<Candidate> found,
      @Nullable PlaceMention[] taken,
      int i,
      @Nullable Region within) {
    Candidate c = found.get(i);
    for (int j = Math.max(0, i - NEAR); j < Math.min(taken.length, i + NEAR + 1); j++) {
      PlaceMention other = taken[j];
      if (other != null && other.start() < c.end() && c.start() < other.end()) {
        return null;
      }
    }
    Region named = namedAsPlace(text, c, within);
    if (named != null) {
      return new PlaceMention(c.start(), c.end(), named, "place before 等县");
    }
    for (int j = Math.max(0, i - NEAR); j < Math.min(taken.length, i + NEAR + 1); j++) {
      PlaceMention other = taken[j];
      PlaceMention mention = other == null ? null : beside(text, c, other);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  private @Nullable Region namedAsPlace(String text, Candidate c, @Nullable Region within) {
    Region region = c.region();
    if (region == null || within == null || region.name().equals(c.name())) {
      return null;
    }
    boolean local =
        regions.province(within).filter(province -> regions.contains(province, region)).isPresent();
    return local && AS_PLACE.matcher(text).region(c.end(), text.length()).lookingAt()
        ? region
        : null;
  }

  private @Nullable PlaceMention beside(String text, Candidate c, PlaceMention other) {
    boolean inside = other.end() == c.start();
    boolean joined = isJoint(text, other.end(), c.start()) || isJoint(text, c.end(), other.start());
    if (!inside && !joined) {
      return null;
    }
    Region around = inside ? other.region() : regions.province(other.region()).orElse(null);
    boolean anywhere = !inside && isRoute(text, c, other);
    return regions
        .find(c.name(), around)
        .filter(r -> anywhere || (around != null && regions.contains(around, r)))
        .filter(r -> !r.equals(other.region()))
        .filter(r -> !inside || !isCommonWord(c.name(), r))
        .map(
            r ->
                new PlaceMention(
                    c.start(), c.end(), r, inside ? "place behind its place" : "place in a list"))
        .orElse(null);
  }

  /** 辽宁振兴 is no district of Liaoning. */
  private boolean isCommonWord(String name, Region region) {
    return region.name().endsWith("区")
        && !region.name().equals(name)
        && words.asWord(name) >= COMMON;
  }

  /** 道真至武隆: a route may leave the province. */
  private static boolean isRoute(String text, Candidate c, PlaceMention other) {
    int between = Math.min(c.end(), other.end());
    return ROUTE.indexOf(text.charAt(between)) >= 0;
  }

  /**
   * 吉林、通化、延边 and 黄冈、随州、恩施 are three of a kind: a name that a city shares with its province, or a
   * prefecture with its county, means that of the others' kind.
   */
  @Nullable PlaceMention asPeer(String text, PlaceMention mention, PlaceMention other) {
    boolean listed =
        isComma(text, mention.end(), other.start()) || isComma(text, other.end(), mention.start());
    if (!listed
        || !other.region().level().equals("市")
        || mention.region().level().equals("市")
        || (mention.region().level().equals("省")
            && !regions.contains(mention.region(), other.region()))) {
      return null;
    }
    String name = text.substring(mention.start(), mention.end());
    if (mention.region().level().equals("县")) {
      return regions
          .byCode(prefecture(mention.region()))
          .filter(r -> r.name().startsWith(name) && !mention.region().name().equals(name))
          .map(r -> new PlaceMention(mention.start(), mention.end(), r, "city in a list of cities"))
          .orElse(null);
    }
    return regions.bearing(name).stream()
        .filter(r -> r.level().equals("市"))
        .findFirst()
        .map(r -> new PlaceMention(mention.start(), mention.end(), r, "city in a list of cities"))
        .orElse(null);
  }

  private static String prefecture(Region county) {
    String code = county.code();
    return code == null ? "" : code.substring(0, 4) + "00";
  }

  private static boolean isComma(String text, int from, int to) {
    return to == from + 1 && text.charAt(from) == '、';
  }

  private static boolean isJoint(String text, int from, int to) {
    return from < to && to - from <= 3 && JOINT.matcher(text).region(from, to).matches();
  }
}
