package policygraph.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nouns that names of projects end with: 项目, and the kinds of works that are built. */
final class Heads {
  /** What follows a head that ends its name. */
  private static final String CLOSED = "(?=[、，。；：,;和及与等（(]|建设|改扩建|扩建|开工|建成|前期|项目|工程|$)";

  /** 总部基地二期项目 is named by its last word. */
  private static final String NOT_PROJECT = "(?!项目)";

  /** 京港高铁阜阳至黄冈段: the name goes on. */
  private static final String NOT_ENDED =
      "(?![^，。；、等]{1,14}(?:(?<!阶)段|电气化)|[^，。；、等]{0,4}(?:连接线|支线|复线|专用线))";

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:建设)?项目(?:[一二三]期)?(?!在线|“标准地|库|化|业主|单位|审批|清单|部|经理|资产|谋划|储备|入库|申报|管理|组|前期|资金|公司|名单|经费|招商|推介|签约仪式|评审|所在|负责|准入|的|及|和)"
              + "|高速公路(?!服务区|收费|通行|网|骨干|路网|沿线|出入口)"
              + NOT_ENDED
              + "|铁路(?!局|办|集团|公安|专用线|枢纽|运输|货运|港|沿线|护路|安全|客运|部门|、公路|、水)"
              + NOT_ENDED
              + "|生产线|数据中心|露天煤矿|水库(?!除险|移民|水源|群|调度|水质|保护)|抽水蓄能电站|水电站"
              + "|(?:基地|产业园|物流园|电厂|港口|改扩建)(?=建成|投用|投产|开工|竣工|复工)"
              + "|高铁"
              + NOT_ENDED
              + CLOSED
              + "|公路(?=[，。；等]|项目|$)|(?:机场|灌区|大桥|隧道|大水网|连接线)"
              + CLOSED
              + "|(?:示范园|产业园|科创城|算力中心|智算中心)"
              + NOT_PROJECT
              + CLOSED
              + "|(?:(?:水资源配置|调蓄|引水|调水|引调水|供水|水源|防洪|输变电|输电|特高压|交流|直流|扩容|扩能|迁建|保护和修复|生态修复|综合治理)|(?<=引\\p{IsHan}济\\p{IsHan}))工程"
              + "|(?:新馆|新院区?|新校区|[东西南北]院区)"
              + CLOSED
              + "|(?<=[^第\\d]{2})[一二三四]期"
              + NOT_PROJECT
              + CLOSED
              + "|(?<![阶时手路地河片分区])段(?!等[^，。；]{0,6}(?:铁路|公路|高铁))"
              + CLOSED);

  /** Heads of works that are named by a place's own name alone: 观音水库, 鑫达、渝南2个露天煤矿. */
  private static final Pattern OF_PLACES = Pattern.compile("露天煤矿|水库|抽水蓄能电站|水电站");

  private static final Pattern ROADS = Pattern.compile("铁路|高速公路");

  private static final Pattern OTHERS =
      Pattern.compile("(?:建设)?项目.*|生产线|数据中心|基地|物流园|电厂|港口|改扩建|铁路|高速公路");

  private static final Pattern SITES = Pattern.compile("示范园|产业园|科创城|算力中心|智算中心");

  private static final Pattern ROUTE = Pattern.compile("\\p{IsHan}{2,10}至\\p{IsHan}{2,10}.*");

  private static final Pattern OWN_KIND = Pattern.compile(".*(?:站|段|机场|大桥|枢纽|港区?|[一二三四]期|工程|项目)");

  private static final Pattern DIVERSION = Pattern.compile("引\\p{IsHan}济\\p{IsHan}");

  private static final int SHORT = 4;

  private Heads() {}

  static Matcher in(String sentence) {
    return HEAD.matcher(sentence);
  }

  static boolean areOfPlaces(String head) {
    return OF_PLACES.matcher(head).matches();
  }

  static boolean areRoads(String head) {
    return ROADS.matcher(head).matches();
  }

  /** Parks and centres, which a place or a firm must tell from others. */
  static boolean areSites(String head) {
    return SITES.matcher(head).matches();
  }

  static boolean areProjects(String head) {
    return head.contains("项目");
  }

  /** Kinds of works that are read where the words around them say that they are being built. */
  static boolean areWorks(String head) {
    return !areOfPlaces(head) && !OTHERS.matcher(head).matches();
  }

  /** 荔波至河池 is a 高速公路; 格派电池新材料一体化 needs no 项目 behind it, and 郑州南站 no 高铁. */
  static boolean lend(String head, String name) {
    return !areProjects(head) && !name.contains(head) && !OWN_KIND.matcher(name).matches();
  }

  /**
   * Whether a part of a list that nothing closes may share the head of the last one: 贵阳至南宁、盘州至兴义铁路,
   * 凤山、观音水库; 半导体芯片、沪乍杭铁路 are two kinds of things.
   *
   * @param rest the parts behind it
   */
  static boolean areAlike(String name, String rest) {
    String last = rest.substring(rest.lastIndexOf('、') + 1);
    return ROUTE.matcher(name).matches() == ROUTE.matcher(last).matches()
        && (ROUTE.matcher(name).matches()
            || DIVERSION.matcher(name).matches()
            || (name.length() <= SHORT && last.length() <= SHORT));
  }
}
