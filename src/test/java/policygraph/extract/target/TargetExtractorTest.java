package policygraph.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.reading.SentenceReader;
import policygraph.lexicon.UnitLexicon;
import policygraph.model.PolicyDate;
import policygraph.model.RawDocument;
import policygraph.model.Target;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.PolicyParser;
import policygraph.text.CleanText;
import policygraph.text.Folding;
import policygraph.text.Reflow;
import policygraph.text.Repaired;

/** Wording and the targets in it, in a policy of 2022 that names no general period. */
class TargetExtractorTest {
  private final TargetExtractor extractor =
      new TargetExtractor(new SentenceReader(new Folding()), new UnitLexicon());

  private List<Target> read(String wording) {
    return extractor.read(
        CleanText.of("policy.txt", wording), 2022, null, PolicyDate.ofDay(2022, 2, 7));
  }

  private static String show(Target t) {
    return t.indicator()
        + " "
        + t.comparator().label()
        + " "
        + t.value()
        + (t.valueHigh() == null ? "" : ".." + t.valueHigh())
        + " "
        + t.unit()
        + ", "
        + t.kind().label();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          四季度原煤产量3500万吨左右。               | 原煤产量 ~ 3500 万吨, level
          粮食产量继续保持500亿斤以上。            | 粮食产量 >= 500 亿斤, level
          地区生产总值按增长5%安排。               | 地区生产总值 = 5 %, growth
          重点人群家庭医生签约服务覆盖率达到95%。    | 重点人群家庭医生签约服务覆盖率 >= 95 %, share
          十是推动粮食作物承保覆盖率达到70%以上。     | 粮食作物承保覆盖率 >= 70 %, share
          秋粮产量不低于839万吨。                   | 秋粮产量 >= 839 万吨, level
          城镇调查失业率控制在5.5%以内。            | 城镇调查失业率 <= 5.5 %, level
          煤炭产量达到1.45亿吨。                   | 煤炭产量 >= 1.45 亿吨, level
          劳动年龄人口平均受教育年限10年。          | 劳动年龄人口平均受教育年限 = 10 年, level
          数字经济占地区生产总值比重达到36%左右。    | 数字经济占地区生产总值比重 ~ 36 %, share
          旅游及相关产业增加值增长15％以上。         | 旅游及相关产业增加值 >= 15 ％, growth
          单位GDP能耗下降3%左右。                  | 单位GDP能耗下降 ~ 3 %, growth
          累计新增规模以上工业企业1200户。          | 规模以上工业企业 = 1200 户, increment
          选准1—2个工业主导产业。                  | 工业主导产业 = 1..2 个, count
          建成150个乡镇标准化应急救援站。           | 乡镇标准化应急救援站 = 150 个, count
          推动22处煤矿复工复产。                   | 煤矿复工复产 = 22 处, count
          到账平均时间压缩至2个工作日。             | 到账平均时间 <= 2 个工作日, level
          实现70%的政务服务事项“省内通办”。         | 政务服务事项“省内通办” = 70 %, share
          天然气管道联通71个县。                   | 天然气管道联通县 = 71 个, count
          森林覆盖率62.8%左右。                    | 森林覆盖率 ~ 62.8 %, share
          累计培育创新型中小企业15万家以上。         | 创新型中小企业 >= 15 万家, count
          各市州打造“样板厨房”不少于50家。           | “样板厨房” >= 50 家, count
          新建成食品安全县20个。                   | 食品安全县 = 20 个, count
          对6万户困难老年人家庭进行适老化改造。      | 困难老年人家庭进行适老化改造 = 6 万户, count
          力争新增两万套人才公寓。                  | 人才公寓 = 2 万套, increment
          累计培训5000人以上。                    | 培训 >= 5000 人, count
          85%政务服务事项“一网通办”。              | 政务服务事项“一网通办” = 85 %, share
          对诚信经营者“无事不扰”比例达100%。         | 诚信经营者“无事不扰”比例 >= 100 %, share
          平均年化综合担保费率不超过1%。            | 平均年化综合担保费率 <= 1 %, level
          鲜切花产量达到105亿枝。                  | 鲜切花产量 >= 105 亿枝, level
          地区生产总值迈上4万亿元新台阶。           | 地区生产总值 >= 4 万亿元, level
          地级及以上城市PM2.5平均浓度不高于23微克/立方米。 | 地级及以上城市PM2.5平均浓度 <= 23 微克/立方米, level
          支持20个县（市、区）推进县域商业体系建设。  | 县（市、区）推进县域商业体系建设 = 20 个, count
          高新技术企业数量比2021年翻一番。          | 高新技术企业数量 = 1 番, growth
          力争储能规模实现翻番。                   | 储能规模 = 1 番, growth
          科技型企业数量实现倍增。                 | 科技型企业数量 = 1 倍, growth
          融资服务指标在全区排名达到前3位。          | 融资服务指标在全区排名 <= 3 位, level
          宜居环境指标在全区排名不低于第6位。        | 宜居环境指标在全区排名 <= 6 位, level
          城乡居民收入比缩小到2.3以内。             | 城乡居民收入比 <= 2.3 , level
          每千人口拥有执业医师3.2人。              | 每千人口拥有执业医师 = 3.2 人, level
          合并该环节（办理时限不超过10个工作日）。    | 办理时限 <= 10 个工作日, level
          """)
  void reads_one_target(String wording, String target) {
    String wanted = target.replace("= 1..2", "range 1..2");
    assertThat(read(wording)).extracting(TargetExtractorTest::show).containsExactly(wanted);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "加快推进遵义铝业年产10万吨再生铝资源利用项目建设。",
        "给予最高不超过1000万元奖励。",
        "对扩能5000千升以上的白酒项目新增用地指标由省级统筹保障。",
        "按已缴纳契税的50%予以惠民消费奖励。",
        "发挥29个国家级、省级生猪调控基地作用。",
        "以12个农业特色优势产业为引领。",
        "自受理之日起20个工作日内办结。",
        "着力构建“1+3+5”产业发展格局。",
        "推进农村生活垃圾收运体系建设向30户以上自然村寨延伸。",
        "2021年，建成高标准农田200万亩。",
        "企业可免费刻制公章、财务专用章各1枚。",
        "加快建设750千伏北通道工程。",
        "实施高新技术企业倍增计划。",
        "对排名前10位的企业给予奖励。",
        "综合实力居全国第5位。",
        "按规定报告有关情况（最迟不超过4个小时）。",
      })
  void leaves_conditions_subsidies_names_and_reports_alone(String wording) {
    assertThat(read(wording)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本方案自印发之日起施行，有效期至2022年12月31日。 | 2022
          本方案自2022年1月1日起施行，有效期至2026年12月31日。 |
          本方案自印发之日起施行。                       |
          """)
  void what_has_no_date_is_for_the_one_year_that_the_document_holds(String end, String period) {
    String text =
        "云岭省稳增长行动方案\n云岭省人民政府\n2022年2月7日\n一、农业。秋粮产量不低于839万吨。\n二、工业。推动22处煤矿复工复产。\n三、服务业。新增企业20户。\n"
            + end;
    RawDocument raw = new RawDocument("policy.txt", "", "text", text, null);
    ParsedPolicy policy = new PolicyParser().parse(raw, Repaired.intact(new Reflow().read(raw)));
    DocumentContext document =
        new DocumentContext(policy, null, List.of(), PolicyDate.ofDay(2022, 2, 7));
    FactCollector found = new FactCollector();

    extractor.extract(policy.measures().getFirst(), document, found);

    assertThat(found.targets)
        .singleElement()
        .satisfies(t -> assertThat(Objects.toString(t.period(), null)).isEqualTo(period));
  }

  @Test
  void leaves_what_a_plan_builds_on_alone() {
    String text =
        "云岭省知识产权规划\n"
            + "云岭省人民政府\n"
            + "2022年2月7日\n"
            + "一、发展背景\n"
            + "（一）现有基础\n"
            + "有效注册商标总量达到15100件。\n"
            + "（二）面临形势\n"
            + "机遇和挑战并存。\n"
            + "二、目标\n"
            + "（一）创造\n"
            + "有效注册商标总量达到20000件。\n"
            + "（二）保护\n"
            + "满意度超过80%。\n";
    RawDocument raw = new RawDocument("policy.txt", "", "text", text, null);
    ParsedPolicy policy = new PolicyParser().parse(raw, Repaired.intact(new Reflow().read(raw)));
    DocumentContext document =
        new DocumentContext(policy, null, List.of(), PolicyDate.ofDay(2022, 2, 7));
    FactCollector found = new FactCollector();

    policy.measures().forEach(measure -> extractor.extract(measure, document, found));

    assertThat(found.targets).extracting(t -> t.value().intValue()).containsExactly(20000, 80);
  }

  @Test
  void gives_each_member_of_a_list_its_own_value() {
    assertThat(read("城镇、农村常住居民人均可支配收入分别增长10%左右和12%左右。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("城镇常住居民人均可支配收入 ~ 10 %, growth", "农村常住居民人均可支配收入 ~ 12 %, growth");
  }

  @Test
  void reads_two_values_of_one_indicator() {
    assertThat(read("地区生产总值突破2万亿元、增长7%左右。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("地区生产总值 >= 2 万亿元, level", "地区生产总值 ~ 7 %, growth");
  }

  @Test
  void names_a_balance_by_the_thing_named_before() {
    assertThat(read("本外币存贷款新增1万亿元以上，余额突破16万亿元。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("本外币存贷款 >= 1 万亿元, increment", "本外币存贷款余额 >= 16 万亿元, level");
    assertThat(read("粮食播种面积稳定在4700万亩、产量稳定在1100万吨以上。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("粮食播种面积 = 4700 万亩, level", "粮食产量 >= 1100 万吨, level");
  }

  @Test
  void a_second_rate_is_one_of_the_same_change() {
    assertThat(read("地区生产总值增长6.5%左右、力争7%。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("地区生产总值 ~ 6.5 %, growth", "地区生产总值 = 7 %, growth");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          打造国家级10个、省级30个特色产业集群。       | 国家级特色产业集群 = 10 个, count; 省级特色产业集群 = 30 个, count
          创建10个以上国家级、50个以上省级示范基地。    | 国家级示范基地 >= 10 个, count; 省级示范基地 >= 50 个, count
          建立年度480个以上、年度计划投资350亿元省重大项目“开工、在建”两张清单。 | 省重大项目 >= 480 个, count; 年度计划投资 = 350 亿元, level
          新开工棚户区改造2万户、完成12万户。          | 新开工棚户区改造 = 2 万户, count; 完成棚户区改造 = 12 万户, count
          A级旅游景区达到50家，其中4A级以上20家。      | A级旅游景区 >= 50 家, level; 4A级以上旅游景区 = 20 家, count
          新增示范基地50个以上（其中国家级10个）。      | 示范基地 >= 50 个, increment; 国家级示范基地 = 10 个, count
          研发经费增长10%，占地区生产总值比重达到2.5%。 | 研发经费 = 10 %, growth; 研发经费占地区生产总值比重 >= 2.5 %, share
          """)
  void numbers_lean_on_things_that_others_name(String wording, String targets) {
    assertThat(String.join("; ", read(wording).stream().map(TargetExtractorTest::show).toList()))
        .isEqualTo(targets);
  }

  @Test
  void carries_the_verb_along_a_list() {
    assertThat(read("新增规模以上工业企业700户、限额以上批零住餐企业500户。"))
        .extracting(TargetExtractorTest::show)
        .containsExactly("规模以上工业企业 = 700 户, increment", "限额以上批零住餐企业 = 500 户, increment");
  }

  @Test
  void keeps_what_a_change_is_measured_against() {
    assertThat(read("将城乡居民基础养老金最低标准由每人每月98元提高到113元。"))
        .singleElement()
        .satisfies(t -> assertThat(t.base()).isEqualTo("98元"));
    assertThat(read("四季度化工产业增加值增速比三季度提高5个百分点以上。"))
        .singleElement()
        .satisfies(t -> assertThat(t.base()).isEqualTo("三季度"))
        .satisfies(t -> assertThat(t.period()).isEqualTo(PolicyDate.ofQuarter(2022, 4)));
    assertThat(read("将行政许可由6项调整为1项。"))
        .singleElement()
        .satisfies(t -> assertThat(t.base()).isEqualTo("6项"))
        .satisfies(t -> assertThat(t.indicator()).isEqualTo("行政许可"));
    assertThat(read("城乡居民收入增速高于经济增速1个百分点。"))
        .singleElement()
        .satisfies(t -> assertThat(t.base()).isEqualTo("经济增速"));
  }

  @ParameterizedTest(name = "{0} is for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          四季度发电量520亿千瓦时以上                   | 2022-Q4
          到2027年，规模以上工业企业总量突破100户        | 2027
          确保2月18日企业复工复产率达50%以上            | 2022-02-18
          项目年底前完成投资15亿元以上                  | 2022
          第二轮支持的21个项目11月底前开工              | 2022-11
          """)
  void keeps_the_precision_of_the_period(String wording, String period) {
    assertThat(read(wording))
        .singleElement()
        .satisfies(t -> assertThat(t.period()).hasToString(period));
  }

  @Test
  void quotes_the_source_as_printed() {
    String text = "一、目标\n  确保秋粮产量\n不低于839万吨。";
    assertThat(read(text))
        .singleElement()
        .satisfies(t -> assertThat(t.evidence().quote()).isEqualTo("确保秋粮产量\n不低于839万吨"))
        .satisfies(t -> assertThat(t.strength()).isEqualTo(policygraph.model.Strength.ENSURE));
  }
}
