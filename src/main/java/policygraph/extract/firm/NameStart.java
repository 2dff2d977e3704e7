package policygraph.extract.firm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name begins whose end is known: behind the last mark, verb or particle before it. In
 * "重点推动泰永长征技术股份有限公司总部基地" the name begins behind 推动.
 */
final class NameStart {
  private static final int LONGEST = 30;

  private static final Pattern STOP =
      Pattern.compile(
          "允许|提交|关停|视同|持续|深化|办好|进一步|做实|吸收合并|新设|新增|新组建|筹建|盘活|压实|依法|规范|深入|带动|加大|扩大|提高|举办|开展|强化|完善|推动|推进|支持|依托|鼓励|引导|发挥|加快|协调|联合|会同|依靠|通过|借助|指导|组织|督促|授权|委托|成立|组建|设立|引进|招引|引入|培育|扶持|做大做强|做强做优做大|做优做强|做强做优|做强|做大|重点|包括|其中|例如|以及|所属|下属|旗下|及其|充分利用|利用|抓好|开工建设|开工|竣工|投产|建成|续建|复工|建设|打造|实施|支撑|促成|促进|争取|确保|完成|启动|加强|携手|推荐|服务|要求|用好|龙头企业|国有企业|民营企业|省属企业|市属企业|央企|(?<!华)为|(?:由|与|及|对|向|将|把|让|使|以(?!色|太|岭)|是|的|等|或|被|给|在)|和(?!平|硕|顺|县|田|谐|林)|(?<=[县市省州])属");

  private NameStart() {}

  /** The first char of the name that ends at {@code end}. */
  static int of(String text, int end) {
    int from = end;
    int depth = 0;
    while (from > 0 && end - from < LONGEST && isOfName(text.charAt(from - 1))) {
      char c = text.charAt(from - 1);
      depth += "）)".indexOf(c) >= 0 ? 1 : "（(".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        break;
      }
      from--;
    }
    while (depth > 0 && from < end) {
      depth -= "）)".indexOf(text.charAt(from++)) >= 0 ? 1 : 0;
    }
    Matcher stop = STOP.matcher(text).region(from, end);
    while (stop.find()) {
      from = stop.end();
    }
    return from;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "（）()·&-".indexOf(c) >= 0;
  }
}
