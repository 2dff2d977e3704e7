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
  private static final Pattern JOINT = Pattern.compile("、|以及|及(?!其|相关)|和|与");

  /** What an indicator ends with; a member that ends so needs nothing from the last one. */
  private static final Pattern WHOLE =
      Pattern.compile(
          ".*(?:率|值|量|额|收入|投资|比重|占比|比例|数|面积|里程|规模|人次|支出|总额|程度|度|时间|时限|产业|价格|消费|利润|出口|进口)$");

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
    parts.add(list.substring(from).replaceFirst("(?:等)?[两三四五六七八九十\\d]+[项个类](?:指标)?$", ""));
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
    return member.length() < last.length() ? member + last.substring(member.length()) : member;
  }
}
