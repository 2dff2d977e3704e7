package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.PlaceMention;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.model.Enterprise;

/**
 * Names that end as firms' names do: "贵州志喜科技有限公司", "盘江集团", "桂林银行". What holds nothing but words for
 * kinds of firms (国有公司, 成品油经营公司, 村镇银行) is no name, unless a place leads it (贵州高速集团).
 */
final class LegalNames {
  private static final Pattern END =
      Pattern.compile(
          "有限责任公司|股份有限公司|有限公司|集团公司|总公司|公司|集团(?![化军式总中股]|公司|有限)|农村商业银行|农商银行|农商行|银行(?![业间卡])");

  /** Words for kinds of firms, and numbers of them. */
  private static final String GENERIC =
      "船代|货代|小贷|船|理财|跨区域|国有|地方|平台|保险|上市|运营|大型|中小型|小型|民营|私营|担保|再担保|融资|小额|贷款|租赁|投资|物业|旅游|建筑|施工|科技|电力|供电|供水|供热|燃气|水务|公交|公共|交通|运输|物流|快递|电信|通信|基础|互联网|网络|汽车|金融|资产|管理|证券|基金|信托|典当|商业|政策性|开发性|村镇|农村|城市|合作|中央|外资|合资|跨国|混合所有制|集团|子|分|母|控股|参股|总|有限|责任|股份|一人|该|本|各|有关|相关|市属|省属|区属|县属|国资|龙头|骨干|优势|重点|试点|示范|开发|房地产|劳务|派遣|人力资源|专业|专业化|产业|工业|农业|种业|食品|药品|医药|建设|工程|监理|勘察|设计|检测|评估|咨询|拍卖|广告|传媒|文化|体育|教育|培训|养老|家政|环保|能源|新能源|售电|配电|增量|发电|电网|石油|石化|天然气|煤炭|矿业|钢铁|化工|制造|加工|生产|销售|经营|贸易|进出口|外贸|跨境|电商|电子商务|支付|征信|数据|大数据|信息|软件|技术|服务|中介|代理|会计|律师|企业|新型|大|中|小|家|个|户|项|第三方|上下游|境外|境内|国外|国内|外国|本地|当地|全资|独资|[一二三]级|城投|实体|市场化|创业|风险|私募|股权|引导|政府性|成品油|汽油|财务|再保险|人寿|财产|股份制|大中型|全国性|世界|亚洲|时间|数据|人民|中国人民|商品|国际|全球|知名|头部|优质|优秀|先进|战略|项目|园区|开发区|高新|特许|共享|出租|网约车|共同|自来水|排水|污水|殡葬|粮食|粮油|种子|化肥|农资|供销|林业|水利|铁路|公路|航空|航运|港口|港航|航|空|海|陆|邮政|寄递|\\d+|[一二两三四五六七八九十百千万余多]|[A-Z]+";

  private static final Pattern GENERIC_END = Pattern.compile("(?:" + GENERIC + ")*$");

  /** Firms that other firms' names begin with: 国网临沂供电公司, 中国铁路南宁局集团有限公司. */
  private static final Pattern HOUSE = Pattern.compile("^(?:中国|国网|国铁|国能|中铁|中建|中交|中石|中电|华润|中航)");

  /** 3家期货公司, 北交所上市公司; the central bank is a body of the state. */
  private static final Pattern NO_NAME = Pattern.compile("^[（(]?\\d|(?:上市|跨国|平台|国有|境外)$|人民$");

  /** 贵阳市国有公司 is no firm, 贵阳市公交公司 is one. */
  private static final Pattern NOT_OF_PLACE =
      Pattern.compile("(?:[省市县区州]?)(?:国有|地方|各|市属|省属|区属|平台|上市|民营|等|的|内|本)");

  private static final int LONGEST_BRAND = 6;

  private final EnterpriseLexicon lexicon;
  private final PlaceScanner places;
  private final CommonWords words;

  LegalNames(EnterpriseLexicon lexicon, PlaceScanner places, CommonWords words) {
    this.lexicon = lexicon;
    this.places = places;
    this.words = words;
  }

  List<FirmMention> find(String text) {
    List<FirmMention> found = new ArrayList<>();
    Matcher end = END.matcher(text);
    while (end.find()) {
      FirmMention firm = nameEndingAt(text, end.start(), end.end());
      if (firm != null) {
        found.add(firm);
      }
    }
    return found;
  }

  private @Nullable FirmMention nameEndingAt(String text, int suffix, int end) {
    int start = NameStart.of(text, suffix);
    String core = text.substring(start, suffix);
    String name = text.substring(start, end);
    Optional<Enterprise> known = lexicon.find(name);
    if (known.isPresent()) {
      return new FirmMention(start, end, known.get(), "full name of a firm");
    }
    return !NO_NAME.matcher(core).find() && isName(core, name.endsWith("行"))
        ? new FirmMention(start, end, EnterpriseLexicon.unverified(name), "full name of a firm")
        : null;
  }

  /** Whether what stands before 公司, 集团 or 银行 tells one firm from others. */
  private boolean isName(String core, boolean bank) {
    int place = placeLength(core);
    String brand = core.substring(place);
    if (HOUSE.matcher(core).find()) {
      return core.length() > 3 && core.length() <= 16;
    }
    if (place > 0) {
      return bank || (brand.length() >= 2 && !NOT_OF_PLACE.matcher(brand).lookingAt());
    }
    Matcher generic = GENERIC_END.matcher(brand);
    String own = generic.find() ? brand.substring(0, generic.start()) : brand;
    return !bank && own.length() >= 2 && own.length() <= LONGEST_BRAND && !words.makeUp(own);
  }

  /** How many chars at the start of a name are the place that leads it. */
  private int placeLength(String name) {
    return places.scan(name, null).stream()
        .filter(m -> m.start() == 0)
        .mapToInt(PlaceMention::end)
        .findFirst()
        .orElse(0);
  }
}
