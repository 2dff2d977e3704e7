package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of issuing bodies, told apart where they are printed one after the other. */
final class Issuers {
  private static final Pattern IN_TITLE = Pattern.compile("^(.{2,60}?)(?:关于|印发|转发|批转|公布|发布)");
  private static final Pattern ENDS_NAME =
      Pattern.compile(
          "(?:办公厅|办公室|人民政府|中共中央|委员会|局|厅|委|部|院|中心|银行|分行|海关|总署|国务院|小组|管理处|(?<![主协承举兴创印])办)$");
  private static final int PLACE = 2;
  private static final int TITLE_BEGINS = 8;

  /** No name of a body holds these. */
  private static final Pattern SENTENCE = Pattern.compile("应当|应该|可以|不得|[对将]承诺|，.*[的了]");

  /** How names of bodies of the state begin. */
  private static final String STATE = "国家|中国|中华人民共和国|国务院|中共|中央|最高人民";

  /** 国家税务总局|上海市税务局, 中国人民银行|上海分行: the branch of a body of the state. */
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?:国家|中国).*(?:银行|委员会|署|(?<!税务|监管)局)\\|"
              + "(?!"
              + STATE
              + ")(?:(?![局厅委部院]|银行)[\\u4e00-\\u9fa5]){2,8}?"
              + "(?:税务局|分行|支行|总部|管理部|监管局|监管分局|分局|办事处)");

  private Issuers() {}

  /** 上海海关等11部门关于…的通知 was issued by 上海海关 and others. */
  static List<String> ofTitle(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    if (!matcher.find() || SENTENCE.matcher(matcher.group(1)).find()) {
      return List.of();
    }
    String names = matcher.group(1).replaceAll("等.{0,4}(?:部门|单位|机构)?$", "");
    return ENDS_NAME.matcher(names).find() ? split(names) : List.of();
  }

  /** 中共中央 国务院 on a line above 关于全面推进…的意见, where a page has only that as its title. */
  static List<String> above(String title, List<String> lines) {
    String begins = title.substring(0, Math.min(TITLE_BEGINS, title.length()));
    for (int i = 0; i + 1 < lines.size() && title.startsWith("关于"); i++) {
      if (lines.get(i + 1).replaceAll("[\\s　]", "").startsWith(begins)) {
        List<String> names = split(lines.get(i));
        if (names.stream().allMatch(name -> ENDS_NAME.matcher(name).find())) {
          return names;
        }
      }
    }
    return List.of();
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
      Matcher next = Pattern.compile(Pattern.quote(place) + "|" + STATE).matcher(part);
      while (next.find()) {
        String name = part.substring(start, next.start());
        boolean ends = name.length() > PLACE && ENDS_NAME.matcher(name).find();
        String both = name + "|" + part.substring(next.start());
        if (ends && !BRANCH.matcher(both).lookingAt()) {
          found.add(name);
          start = next.start();
        }
      }
      found.add(part.substring(start));
    }
    return found;
  }
}
