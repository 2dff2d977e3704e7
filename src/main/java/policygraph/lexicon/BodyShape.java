package policygraph.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;

/** What manner of body a name is that the lexicon does not know, by how it ends. */
enum BodyShape {
  TEMPORARY(
      Agency.Kind.TEMPORARY,
      "专班|小组|领导小组|指挥部|联席会议|工作组|协调机制|协调会|工作队|攻坚队"
          + "|(领导小组|工作小组|协调小组|小组|专班|指挥部|联席会议|协调机制)办公室|(领导小组|小组|专班|指挥部|联席会议)办"),
  JUDICIAL(Agency.Kind.JUDICIAL, "法院|检察院|法庭"),
  ENTERPRISE(
      null,
      "公司|集团|银行|分行|支行|联社|信用社|农信社|农商行|证券交易所|股权交易所|电网|保险|铁塔|水厂|电厂|酒厂|担保基金|母基金|产业基金|电力交易中心|股权交易中心|信托"),
  GOVERNMENT(Agency.Kind.GOVERNMENT, "政府|管委会|管理委员会|执委会|街道办事处|街道办|镇|乡|街道"),
  AREA(
      Agency.Kind.GOVERNMENT,
      "新区|高新区|经开区|开发区|示范区|试验区|园区|产业园|工业园|综保区|保税区|度假区|名胜区|合作区|片区|示范园|新城|港区|试点区|管理区|空港|国际陆港|科学城|集聚区"),
  INTERNAL(
      Agency.Kind.INTERNAL, "(?<!办事|代表)处|(?<!社|农)科|机关党委|机关纪委|直属机关纪委|(?<!办公|研究|督查|参事)室|纪检组|纪检监察组"),
  INSTITUTION(
      Agency.Kind.INSTITUTION,
      "大学|学院|学校|医院|研究院|科学院|研究所|设计院|博物馆|图书馆|档案馆|科技馆|出版社|日报社|报社|电视台|广播台|广播电视台|电台|融媒体中心"),
  OTHER(
      Agency.Kind.UNVERIFIED,
      "局|海关|厅|委|委员会|办|办公室|办公厅|部|署|院|中心|站|所|队|会|社|馆|台|校|总部|处|室|基地|支会|段|门户|港|口岸|联合体|网|厂|场|库|团|组|营管部|法制机构|党校|军区|分局|总站|事务所|代表处|办事处");

  private static final List<BodyShape> ALL = List.of(values());

  private final Agency.@Nullable Kind kind;
  private final Pattern pattern;

  BodyShape(Agency.@Nullable Kind kind, String endings) {
    this.kind = kind;
    this.pattern = Pattern.compile(".*(?:" + endings + ")");
  }

  /** The shape that a name has, or null where it does not end as names of bodies do. */
  static @Nullable BodyShape of(String name) {
    String plain = withoutRemark(name);
    return ALL.stream().filter(s -> s.pattern.matcher(plain).matches()).findFirst().orElse(null);
  }

  /** 省发展改革委 of 省发展改革委（能源局）. */
  private static String withoutRemark(String name) {
    int at = name.indexOf('（');
    return at > 1 && name.endsWith("）") ? name.substring(0, at) : name;
  }

  Agency.Kind kind() {
    if (kind == null) {
      throw new IllegalStateException("not the shape of an agency: " + name());
    }
    return kind;
  }
}
