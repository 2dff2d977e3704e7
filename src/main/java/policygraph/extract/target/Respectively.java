package policygraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indicators of a list that shares its end: 城镇、农村常住居民人均可支配收入 are 城镇常住居民人均可支配收入 and
 * 农村常住居民人均可支配收入; 批而未供土地、闲置土地处置率 are 批而未供土地处置率 and 闲置土地处置率.
 */
final class Respectively {
  private static final Pattern JOINT =
      Pattern.compile("、|以及|(?<![普涉以危提])及(?!时|其|相关|以上|以下)|(?<![共祥])和(?!平|谐|美|田)|(?<![参给赋])与");

  /** What an indicator ends with; a member that ends so needs nothing from the last one. */
  private static final Pattern WHOLE =
      Pattern.compile(
          ".*(?:率|值|量|额|收入|投资|比重|占比|比例|数|面积|里程|规模|人次|支出|总额|程度|度|时间|时限|产业|价格|消费|利润|出口|进口)$");

  /** What 农村自来水、卫生户厕普及率 lends to its first member. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:普及率|覆盖率|办结率|合格率|及时率|达标率|利用率|处置率|治理率|完成率|入学率|巩固率|参保率|增加值|总产值|产值|产量|增速|贷款余额|余额|数量|案件|装机|进出口|比例|占比|比重)$");

  private static final Pattern MODIFIER =
      Pattern.compile(
          "城镇|农村|城市|乡村|[一二三]产|第[一二三]产业|国家级?|省级?|市级|县级|区级|规上|限上|规模以上|工业|农业|服务业|中央|地方|新增|存量|商品房|男性|女性|[东中西南北]部|上半年|下半年|进口|出口|公路|水路|铁路|民航|货物|服务");

  private Respectively() {}

  /** The members of a list, each with the end that they share; one member where it is no list. */
  static List<String> members(String list) {
    if (list.startsWith("城乡")) {
      return List.of("城镇" + list.substring(2), "农村" + list.substring(2));
    }
    List<String> printed = split(list);
    String last = printed.getLast();
    return printed.stream().map(member -> complete(member, last)).toList();
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    Matcher m = JOINT.matcher(list);
    int from = 0;
    while (m.find()) {
      if (m.start() > from) {
        parts.add(list.substring(from, m.start()));
      }
      from = m.end();
    }
    parts.add(
        list.substring(from)
            .replaceFirst("(?:等?[两三四五六七八九十\\d]+[项个类](?:主要)?(?:指标)?|等(?:主要)?指标)$", ""));
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? List.of(list) : parts;
  }

  private static String complete(String member, String last) {
    if (member.equals(last) || WHOLE.matcher(member).matches()) {
      return member;
    }
    for (int length = member.length(); length > 0; length--) {
      String end = member.substring(member.length() - length);
      int at = last.indexOf(end);
      if (at >= 0 && at + length < last.length()) {
        return member + last.substring(at + length);
      }
    }
    Matcher measure = MEASURE.matcher(last);
    if (measure.find() && measure.start() > 0) {
      return MODIFIER.matcher(member).matches()
          ? member + last.substring(Math.min(member.length(), measure.start()))
          : member + measure.group();
    }
    // 城镇、农村常住居民人均可支配收入: a modifier that stands where the last one's does
    return MODIFIER.matcher(member).matches() && member.length() < last.length()
        ? member + last.substring(member.length())
        : member;
  }
}
