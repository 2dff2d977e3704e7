package policygraph.extract.firm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for trades that firms' short names end with, behind the brand: 蓝科 | 锂业. */
final class Trades {
  static final String WORDS =
      "建材|精密|科技|股份|铝业|钛业|矿业|能源|新材|新材料|材料|药业|制药|电子|重工|酒业|食品|生物|医药|实业|控股|电气|机械|水泥|钢铁|煤业|石化|新能源|环保|光电|半导体|化工|化学|纸业|纺织|锂业|铜业|锌业|镍业|硅业|钢构|冶金|电源|电池|锂电|光子|储热|储能|机器人|铝电|智能|智造|重机|汽车|乳业|农牧|集成|微电子|显示|传感|精工|装备|航空|动力|氢能|硅材|盐业|粮油|种业";

  private static final Pattern TRADE = Pattern.compile(WORDS);

  private Trades() {}

  /** What stands before the trade that a name ends with; "" where it ends with none. */
  static String brand(String name) {
    Matcher trade = TRADE.matcher(name);
    int brand = 0;
    while (trade.find()) {
      brand = trade.end() == name.length() ? trade.start() : brand;
    }
    return name.substring(0, brand);
  }
}
