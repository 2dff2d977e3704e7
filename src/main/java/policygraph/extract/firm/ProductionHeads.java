package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.place.PlaceMention;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;

/**
 * Firms by what they build: "聚源建材年产3万吨碳纳米管导电浆料项目" names 聚源建材. The name ends as firms of a trade do,
 * or is no word at all, and what follows it is an output.
 */
final class ProductionHeads {
  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?:年产|年处理|年加工)?\\d[\\d.]*(?:万|亿|千)?(?:吨|套|台|件|辆|GWh|MWh|MW|GW|千升|平方米|立方米|片|米)");

  private static final int LONGEST = 10;

  private final EnterpriseLexicon lexicon;
  private final PlaceScanner places;
  private final CommonWords words;

  ProductionHeads(EnterpriseLexicon lexicon, PlaceScanner places, CommonWords words) {
    this.lexicon = lexicon;
    this.places = places;
    this.words = words;
  }

  List<FirmMention> find(String text) {
    List<FirmMention> found = new ArrayList<>();
    Matcher output = OUTPUT.matcher(text);
    while (output.find()) {
      int start = NameStart.of(text, output.start());
      String name = text.substring(start, output.start());
      if (isName(name)) {
        found.add(
            new FirmMention(
                start,
                output.start(),
                lexicon.find(name).orElse(EnterpriseLexicon.unverified(name)),
                "firm before its output"));
      }
    }
    return found;
  }

  private boolean isName(String name) {
    if (name.length() < 4 || name.length() > LONGEST || !name.matches("[\\p{IsHan}A-Za-z]+")) {
      return false;
    }
    int place =
        places.scan(name, null).stream()
            .filter(m -> m.start() == 0)
            .mapToInt(PlaceMention::end)
            .findFirst()
            .orElse(0);
    String bare = name.substring(place);
    String brand = Trades.brand(bare);
    return (brand.length() >= 2 && brand.length() <= 4 && words.frequency(brand) == 0)
        || (place > 0 && isBrand(bare));
  }

  /** 青海辉源20万吨: what stands between the place and the output is no word. */
  private boolean isBrand(String bare) {
    return bare.length() >= 2
        && bare.length() <= 3
        && !words.makeUp(bare)
        && places.scan(bare, null).isEmpty();
  }
}
