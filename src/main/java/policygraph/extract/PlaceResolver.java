package policygraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.PlaceMention;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.DocumentNumber;
import policygraph.model.Region;
import policygraph.structure.Header;

/**
 * Finds the place whose document one is. First what the document says of itself: its issuers, its
 * title, the letter of its number (黔府办发 is of Guizhou). Where it only says 省, 市 or 自治区, the places
 * that its text names most tell which. Empty for documents of the state as a whole, and where
 * nothing tells.
 */
public final class PlaceResolver {
  private static final Pattern OF_THE_STATE =
      Pattern.compile(
          "^(中共中央|国务院|国家|全国|中央|中国人民银行$|最高人民|中华人民共和国"
              + "|(?:中国)?(?:银保监|银监|证监|保监)会|中国(?:银行保险|证券)监督管理委员会$"
              + "|(?!市|省|区|县)[\\p{IsHan}]{2,8}部(?!门)"
              + "|(?!市(?!场)|省|区|县)[\\p{IsHan}]{2,6}(?:总局|总署)(?=办|关|等|、|$))");

  /** 国家税务总局|深圳市税务局, 中国人民银行|上海分行, 中华人民共和国|上海海关. */
  private static final Pattern BRANCH_OF_THE_STATE =
      Pattern.compile(
          "^(?:中华人民共和国|(?:国家|中国)[\\p{IsHan}]{2,14}?(?:局|银行|委员会))"
              + "(?=[\\p{IsHan}]{2,12}(?:税务局|分行|支行|总部|监管局|监管分局|分局|海关)$)");

  private static final Pattern OF_SOME_PLACE = Pattern.compile("[省市县区州盟旗]");
  private static final Pattern SPEAKS_OF_ITSELF = Pattern.compile("[全我本](?:自治)?[省市县区州盟旗]");
  private static final Pattern BEFORE_PLACE =
      Pattern.compile("^(中共|中国共产党|关于印发|印发|关于|《|“|\\d{4}年|中国（)*");

  private final RegionLexicon regions;
  private final PlaceScanner scanner;
  private final ProvinceLetters letters;

  public PlaceResolver(RegionLexicon regions, PlaceScanner scanner, ProvinceLetters letters) {
    this.regions = regions;
    this.scanner = scanner;
    this.letters = letters;
  }

  /**
   * @param text of the document; asked only where the header does not tell
   */
  public Optional<Region> resolve(Header header, String text) {
    for (String issuer : header.issuers()) {
      Optional<Region> place = leading(issuer);
      if (place.isPresent() || OF_THE_STATE.matcher(issuer).find()) {
        return place;
      }
    }
    Optional<Region> told = leading(header.title());
    if (told.isEmpty() && OF_THE_STATE.matcher(header.title()).find()) {
      return Optional.empty();
    }
    return told.or(() -> byNumber(header.numbers())).or(() -> byText(header, text));
  }

  /** The place that a name of a body, or a title, begins with. */
  private Optional<Region> leading(String name) {
    var branch = BRANCH_OF_THE_STATE.matcher(name);
    var before = branch.lookingAt() ? branch : BEFORE_PLACE.matcher(name);
    boolean cut = before == branch || before.find();
    String bare = cut ? name.substring(before.end()) : name;
    return scanner.scan(bare, null).stream()
        .filter(m -> m.start() == 0 && m.region().code() != null)
        .map(PlaceMention::region)
        .findFirst();
  }

  private Optional<Region> byNumber(List<DocumentNumber> numbers) {
    return numbers.stream()
        .map(n -> n.issuerCode())
        .filter(code -> !code.isEmpty())
        .flatMap(code -> letters.province(code.charAt(0)).stream())
        .findFirst();
  }

  private Optional<Region> byText(Header header, String text) {
    String head = header.title() + header.issuers() + header.addressees();
    if (!OF_SOME_PLACE.matcher(head).find() && !SPEAKS_OF_ITSELF.matcher(text).find()) {
      return Optional.empty();
    }
    Map<Region, Integer> named = new HashMap<>();
    for (PlaceMention mention : scanner.scan(text, null)) {
      if (mention.region().code() != null) {
        named.merge(mention.region(), 1, Integer::sum);
      }
    }
    Map<Region, Integer> provinces = new HashMap<>();
    named.forEach(
        (region, times) ->
            regions.province(region).ifPresent(p -> provinces.merge(p, times, Integer::sum)));
    Region province = most(provinces);
    if (province == null) {
      return Optional.empty();
    }
    if (!isOfCity(header, text)) {
      return Optional.of(province);
    }
    named.keySet().removeIf(r -> !r.level().equals("市") || !regions.contains(province, r));
    return Optional.of(named.isEmpty() ? province : most(named, province));
  }

  /** Whether the document speaks as that of a city: 我市, 全市, 市人民政府, and not of a province. */
  private static boolean isOfCity(Header header, String text) {
    String head = header.title() + header.issuers() + header.addressees();
    if (head.contains("自治区") || head.matches("(?s).*(^|各)?省.*")) {
      return false;
    }
    return count(text, "全市") + count(text, "我市")
        > count(text, "全省") + count(text, "我省") + count(text, "我区");
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private static @Nullable Region most(Map<Region, Integer> counts) {
    Region best = null;
    for (Region region : counts.keySet()) {
      if (best == null || counts.getOrDefault(region, 0) > counts.getOrDefault(best, 0)) {
        best = region;
      }
    }
    int others = counts.values().stream().mapToInt(i -> i).sum();
    return best != null && 2 * counts.getOrDefault(best, 0) > others ? best : null;
  }

  private static Region most(Map<Region, Integer> counts, Region otherwise) {
    Region best = most(counts);
    return best == null ? otherwise : best;
  }
}
