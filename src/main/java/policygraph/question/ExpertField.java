package policygraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;

/** The fields of the expert syntax, each with its names; the first Chinese one is written. */
enum ExpertField {
  LEAD(List.of("牵头", "牵头单位"), "lead"),
  RESPONSIBLE(List.of("责任", "责任单位"), "responsible"),
  COOPERATING(List.of("配合", "配合单位"), "cooperating"),
  /** As lead or as responsible body. */
  CHARGE(List.of("负责"), "charge"),
  /** As responsible or as cooperating body. */
  SHARE(List.of("参与"), "share"),
  /** As lead or as cooperating body. */
  LEAD_OR_COOPERATING(List.of("牵头或配合"), "lead-or-cooperating"),
  /** In any role. */
  AGENCY(List.of("单位", "机构", "部门"), "agency"),
  /** The text names the place. */
  REGION(List.of("地区"), "region"),
  /** The text names the place or what is part of it. */
  REGION_WITHIN(List.of("地区及下辖"), "region-within"),
  /** The place also inside the name of a firm, project or body. */
  PLACE_NAME(List.of("地名"), "place-name"),
  PLACE_NAME_WITHIN(List.of("地名及下辖"), "place-name-within"),
  /** Whose policy it is. */
  POLICY_REGION(List.of("属地", "文件地区"), "policy-region"),
  INDUSTRY(List.of("产业", "行业"), "industry"),
  /** Named in the text, or a body of the measure. */
  ENTERPRISE(List.of("企业", "公司"), "enterprise"),
  NAMED_ENTERPRISE(List.of("文中企业"), "named-enterprise"),
  POLICY(List.of("文件", "政策"), "policy"),
  ISSUER(List.of("发文机关", "印发机关"), "issuer"),
  /** Year of issue. */
  YEAR(List.of("年份", "年"), "year"),
  DUE(List.of("期限", "截止"), "due"),
  /** Period of a target. */
  AIMS(List.of("目标期"), "aims"),
  STATUS(List.of("状态"), "status"),
  STRENGTH(List.of("力度"), "strength"),
  INDICATOR(List.of("指标"), "indicator"),
  NUMBER(List.of("编号", "序号"), "number"),
  CITES(List.of("引用"), "cites"),
  /** Ids of measures. */
  MEASURE(List.of("措施"), "measure"),
  /** What is shown of the measures found. */
  SHOW(List.of("显示"), "show"),
  /** What the measures found are counted by. */
  RANK(List.of("排名"), "rank"),
  TOP(List.of("前"), "top"),
  BOTTOM(List.of("末"), "bottom"),
  /** Of the targets shown: growth, additions, shares or what is to fall. */
  CHANGE(List.of("变化"), "change"),
  /** Of the targets shown: >=10%, >20%, 5..8%. */
  VALUE(List.of("数值"), "value"),
  /** Of the targets shown: their period; * for any that is stated, 无 for none. */
  PERIOD(List.of("时间"), "period");

  private static final Map<String, ExpertField> BY_NAME = byName();

  private static final Map<ExpertField, Set<Role>> ROLES =
      Map.of(
          LEAD, Set.of(Role.LEAD),
          RESPONSIBLE, Set.of(Role.RESPONSIBLE),
          COOPERATING, Set.of(Role.COOPERATING),
          CHARGE, Set.of(Role.LEAD, Role.RESPONSIBLE),
          SHARE, Set.of(Role.RESPONSIBLE, Role.COOPERATING),
          LEAD_OR_COOPERATING, Set.of(Role.LEAD, Role.COOPERATING),
          AGENCY, Set.of());

  private final List<String> chinese;
  private final String english;

  ExpertField(List<String> chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The field of a name in either language, or null. */
  static @Nullable ExpertField named(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /** All names of all fields. */
  static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  String written() {
    return chinese.getFirst();
  }

  String english() {
    return english;
  }

  /** The field for bodies of some roles; empty for any role. */
  static ExpertField ofRoles(Set<Role> roles) {
    return ROLES.entrySet().stream()
        .filter(e -> e.getValue().equals(roles))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(AGENCY);
  }

  /** The roles of a field for bodies; null for any other field. */
  @Nullable Set<Role> roles() {
    return ROLES.get(this);
  }

  private static Map<String, ExpertField> byName() {
    Map<String, ExpertField> names = new HashMap<>();
    for (ExpertField field : values()) {
      field.chinese.forEach(name -> names.put(name, field));
      names.put(field.english, field);
    }
    return names;
  }
}
