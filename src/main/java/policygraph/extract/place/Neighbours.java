package policygraph.extract.place;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.Candidates.Candidate;
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

  private final RegionLexicon regions;

  Neighbours(RegionLexicon regions) {
    this.regions = regions;
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
        .map(
            r ->
                new PlaceMention(
                    c.start(), c.end(), r, inside ? "place behind its place" : "place in a list"))
        .orElse(null);
  }

  /** 道真至武隆: a route may leave the province. */
  private static boolean isRoute(String text, Candidate c, PlaceMention other) {
    int between = Math.min(c.end(), other.end());
    return ROUTE.indexOf(text.charAt(between)) >= 0;
  }

  /** 吉林、通化、延边 are three of a kind: a name that a province shares with its city means the city. */
  @Nullable PlaceMention asPeer(String text, PlaceMention mention, PlaceMention other) {
    boolean listed =
        isComma(text, mention.end(), other.start()) || isComma(text, other.end(), mention.start());
    if (!listed
        || !mention.region().level().equals("省")
        || !other.region().level().equals("市")
        || !regions.contains(mention.region(), other.region())) {
      return null;
    }
    return regions.bearing(text.substring(mention.start(), mention.end())).stream()
        .filter(r -> r.level().equals("市"))
        .findFirst()
        .map(r -> new PlaceMention(mention.start(), mention.end(), r, "city in a list of cities"))
        .orElse(null);
  }

  private static boolean isComma(String text, int from, int to) {
    return to == from + 1 && text.charAt(from) == '、';
  }

  private static boolean isJoint(String text, int from, int to) {
    return from < to && to - from <= 3 && JOINT.matcher(text).region(from, to).matches();
  }
}
