package policygraph.extract.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.IndustryLexicon;

class IndustryReaderTest {
  private final IndustryReader reader =
      new IndustryReader(IndustryLexicon.load(), CommonWords.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推动仁怀、习水等酱香白酒产业集聚集群发展              | 白酒
          大力发展新能源电池及材料产业                          | 新能源电池及材料
          四季度大数据电子信息产业增加值增长20%以上             | 电子信息
          支持钢铁、铁合金、电解铝等高耗能行业节能降碳          | 钢铁 铁合金 铝
          支持发展家具、纺织、服装、鞋业等劳动密集型产业        | 家具 纺织 服装 制鞋皮革
          培育低空经济、人形机器人、脑机接口等未来产业          | 低空经济 机器人 脑机接口
          大力发展精细磷煤化工，化工行业增加值增长10%以上       | 磷化工 化工
          提振汽车、成品油等大宗消费                            | 汽车 成品油
          发展先进制造业、海洋牧场，支持制造业企业技改          | 制造业 渔业 制造业
          支持关岭、威宁等建设风光基地                          | 新能源
          """)
  void industries_that_a_measure_concerns(String text, String names) {
    assertThat(reader.read(text))
        .extracting(i -> i.industry().name())
        .containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "举办国际酒类博览会和家具家居博览会",
        "交通运输部门加强执法检查",
        "落实《旅游条例》",
        "缴纳社会保险费，加大金融支持力度",
        "组织煤矿事故应急演练",
        "感受壮美风光",
        "加强汽车登记和驾驶证管理"
      })
  void what_only_bears_the_name_is_no_industry(String text) {
    assertThat(reader.read(text)).isEmpty();
  }
}
