package policygraph.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/** Places in the names of bodies: 省 and 市 of a document's own place, and full names of places. */
final class PlaceWords {
  private static final List<String> WORDS =
      List.of("自治区", "自治州", "自治县", "地区", "省", "市", "州", "盟", "县", "区", "旗");
  private final RegionLexicon regions;

  PlaceWords(RegionLexicon regions) {
    this.regions = regions;
  }

  static boolean isWord(String text) {
    return WORDS.contains(text);
  }

  /** The word for a place that a name begins with: 省 of 省财政厅. */
  static Optional<String> leading(String name) {
    return WORDS.stream().filter(name::startsWith).findFirst();
  }

  /** The place around a document's own that a word means: 省 in a city's document. */
  @Nullable Region meant(String word, @Nullable Region own) {
    if (own == null) {
      return null;
    }
    if (fits(word, own)) {
      return own;
    }
    return regions.ancestors(own).stream()
        .filter(region -> fits(word, region))
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(String word, Region region) {
    String name = region.name();
    return switch (word) {
      case "省" -> name.endsWith("省");
      case "自治区" -> name.endsWith("自治区");
      case "区" -> name.endsWith("区") && (region.level().equals("县") || name.endsWith("自治区"));
      case "自治州" -> name.endsWith("州") && region.level().equals("市");
      case "自治县" -> name.endsWith("县");
      default -> name.endsWith(word);
    };
  }

  /** The level of the bodies of a place that a word means and that is not known. */
  static @Nullable String level(String word) {
    return switch (word) {
      case "省", "自治区" -> "省";
      case "州", "自治州", "盟", "地区" -> "市";
      case "县", "自治县", "旗" -> "县";
      default -> null;
    };
  }

  /** A district's name does not stand alone: 上海市青浦区. */
  String fullName(Region region) {
    boolean district = region.level().equals("县") && region.name().endsWith("区");
    List<Region> above = regions.ancestors(region);
    return district && !above.isEmpty() ? above.getFirst().name() + region.name() : region.name();
  }

  /** 贵阳 of 贵阳市, 广西 of 广西壮族自治区. */
  static String shortName(Region region) {
    return region.aliases().stream()
        .filter(alias -> region.name().startsWith(alias))
        .min(Comparator.comparingInt(String::length))
        .orElse(region.name());
  }
}
