package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.model.Enterprise;

/**
 * Firms that a list gives as examples: "支持超聚变、洛轴等领军企业" names two. Each name is known, ends as firms
 * of a trade do, or is no word; "水泥、钢铁等重点企业" and "国有企业、民营企业等大型企业" name none.
 */
final class ListedNames {
  private static final Pattern LIST_END =
      Pattern.compile(
          "等(?<count>一批|多家|\\d+[家户个]|[两三四五六七八九十]+[家户])?(?:[^，。；、等]{0,4}(?:龙头|领军|头部|骨干|链主”?|优势|优强|知名|重点|大型|标杆|旗舰|新锐|一流|独角兽|航天|科技|民营|平台经济|创新型)){0,2}(?<kind>企业(?!家|所得|集聚|职工|用[工地]|年金)|央企|国企|民企|车企|酒企|药企|厂商)");

  /** 钢铁、水泥等行业龙头企业: what is listed are trades. */
  private static final Pattern OF_TRADES = Pattern.compile("等(?:行业|产业|领域|[^，。；]{0,4}[类型](?!企业))");

  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9]{2,8}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:企业|公司|产业|行业|机构|平台|基地|项目|园区|制造|应用|服务|组织|厂家|商户|主体|部门|协会|大学|学院|政府|[委局厅省市县区州])|.*(?:高新|新兴|战略性|规模|专精特新|中小|小巨人|瞪羚).*");

  private static final int LONGEST_LIST = 90;

  private final EnterpriseLexicon lexicon;
  private final PlaceScanner places;
  private final CommonWords words;

  ListedNames(EnterpriseLexicon lexicon, PlaceScanner places, CommonWords words) {
    this.lexicon = lexicon;
    this.places = places;
    this.words = words;
  }

  List<FirmMention> find(String text) {
    List<FirmMention> found = new ArrayList<>();
    Matcher end = LIST_END.matcher(text);
    while (end.find()) {
      boolean vague = end.group().matches("等企业");
      if (!vague && !OF_TRADES.matcher(text).region(end.start(), text.length()).lookingAt()) {
        found.addAll(list(text, end.start()));
      }
    }
    return found;
  }

  private List<FirmMention> list(String text, int end) {
    List<FirmMention> firms = new ArrayList<>();
    boolean sure = false;
    int to = end;
    while (to > 0 && end - to < LONGEST_LIST) {
      int from = NameStart.of(text, to);
      String name = text.substring(from, to);
      if (!mayBe(name)) {
        return List.of();
      }
      Optional<Enterprise> known = lexicon.find(name);
      sure |= known.isPresent() || !words.makeUp(name);
      Enterprise firm = known.orElse(EnterpriseLexicon.unverified(name));
      firms.addFirst(new FirmMention(from, to, firm, "firm in a list of examples"));
      if (from == 0 || text.charAt(from - 1) != '、') {
        break;
      }
      to = from - 1;
    }
    return sure && areNames(firms) ? firms : List.of();
  }

  private boolean mayBe(String name) {
    return NAME.matcher(name).matches()
        && !NO_NAME.matcher(name).matches()
        && places.scan(name, null).stream()
            .noneMatch(p -> p.start() == 0 && p.end() == name.length());
  }

  /** Words of general language count beside names, where not more: 海光、麒麟、华海清科. */
  private boolean areNames(List<FirmMention> firms) {
    long doubtful = firms.stream().filter(f -> !isName(f)).count();
    return doubtful * 2 <= firms.size();
  }

  private boolean isName(FirmMention firm) {
    String name = firm.firm().name();
    return firm.firm().verified() || !words.makeUp(name) || Trades.brand(name).length() > 1;
  }
}
