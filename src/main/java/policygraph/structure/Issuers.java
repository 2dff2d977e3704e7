package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of issuing bodies, told apart where they are printed one after the other. */
final class Issuers {
  private static final Pattern IN_TITLE = Pattern.compile("^(.{2,60}?)(?:关于|印发|转发|批转|公布|发布)");
  private static final Pattern ENDS_NAME =
      Pattern.compile("(?:办公厅|办公室|人民政府|委员会|局|厅|委|部|院|中心|银行|海关|总署)$");
  private static final int PLACE = 2;

  private Issuers() {}

  /** 上海海关等11部门关于…的通知 was issued by 上海海关 and others. */
  static List<String> ofTitle(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    if (!matcher.find()) {
      return List.of();
    }
    String names = matcher.group(1).replaceAll("等.{0,4}(?:部门|单位|机构)?$", "");
    return ENDS_NAME.matcher(names).find() || names.endsWith("国务院") || names.endsWith("小组")
        ? split(names)
        : List.of();
  }

  /** The bodies that signed; 自治区市场监管厅 as the title has it, 宁夏回族自治区市场监管厅. */
  static List<String> inFull(List<String> signed, List<String> titled) {
    if (signed.isEmpty()) {
      return titled;
    }
    return signed.stream()
        .map(s -> titled.stream().filter(t -> t.endsWith(s)).findFirst().orElse(s))
        .toList();
  }

  /** 中共通辽市委办公室通辽市人民政府办公室 is two bodies of 通辽. */
  static List<String> split(String names) {
    String plain = names.replaceAll("（[^）]*(?:代章|章)）", "").strip();
    List<String> found = new ArrayList<>();
    for (String part : plain.split("[、，, 　]+")) {
      String place = part.startsWith("中共") ? part.substring(2) : part;
      int known = place.matches("[省市区县州].*") ? 1 : Math.min(PLACE, place.length());
      place = place.substring(0, known);
      int start = 0;
      for (int at = part.indexOf(place, PLACE + 1); at > 0; at = part.indexOf(place, at + 1)) {
        if (ENDS_NAME.matcher(part.substring(start, at)).find()) {
          found.add(part.substring(start, at));
          start = at;
        }
      }
      found.add(part.substring(start));
    }
    return found;
  }
}
