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

  private static final String TRADES =
      "建材|精密|科技|股份|铝业|钛业|矿业|能源|新材|新材料|材料|药业|制药|电子|重工|酒业|食品|生物|医药|实业|控股|电气|机械|水泥|钢铁|煤业|石化|新能源|环保|光电|半导体|化工|化学|纸业|纺织|锂业|铜业|锌业|镍业|硅业|钢构|冶金|电源|电池|锂电";

  private static final Pattern TRADE = Pattern.compile(TRADES);
  private static final Pattern AFTER_TRADE = Pattern.compile("(?:" + TRADES + ")$");

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
      String before = text.substring(Math.max(0, output.start() - LONGEST), output.start());
      if (!AFTER_TRADE.matcher(before).find()) {
        continue;
      }
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
    Matcher trade = TRADE.matcher(bare);
    int brand = -1;
    while (trade.find()) {
      brand = trade.end() == bare.length() ? trade.start() : brand;
    }
    return brand >= 2 && brand <= 4 && words.frequency(bare.substring(0, brand)) == 0;
  }
}
