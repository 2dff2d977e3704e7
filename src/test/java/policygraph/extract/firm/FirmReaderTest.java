package policygraph.extract.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.RegionLexicon;

class FirmReaderTest {
  private final CommonWords words = CommonWords.load();
  private final FirmReader reader =
      new FirmReader(
          EnterpriseLexicon.load(), new PlaceScanner(RegionLexicon.load(), words), words);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          依托磷化集团、宁德时代、比亚迪等龙头企业                     | 磷化集团 宁德时代 比亚迪
          加快推进贵州志喜科技有限公司年产100MW钒电池储能建设项目      | 贵州志喜科技有限公司
          推动福源建材年产3万吨导电浆料项目一期                        | 福源建材
          中石化织金50万吨/年聚乙醇酸(PGA)项目年底前完成投资           | 中石化
          支持盘江集团等大型企业加快打造千亿级企业                     | 盘江集团
          发挥茅台带动作用，推动习酒、国台、珍酒等重点酒企释放产能     | 茅台 习酒 国台 珍酒
          由宏泰精工股份有限公司牵头组建创新联合体                     | 宏泰精工股份有限公司
          积极推动吉林银行等地方性法人金融机构                         | 吉林银行
          推动引进小米、华为等知名企业                                 | 小米 华为
          以海原乳业集团奶产品生产为重点                               | 海原乳业集团
          支持云洛轴、泰衡智领、平高等领军企业提升创新能力             | 云洛轴 泰衡智领 平高
          引入国机集团、云原国新等央企战略力量                         | 国机集团 云原国新
          培育泽睿康等5户创新型企业                                    | 泽睿康
          推动蓝衡锂业碳酸锂装置改造、某县污水处理等项目建设           | 蓝衡锂业
          加快遵义弗迈新能源动力电池、湄潭粮食仓储等项目建设           | 遵义弗迈新能源
          推动贵州辉衡20万吨铝板带箔项目                               | 贵州辉衡
          """)
  void firms_are_found_by_full_names_known_names_and_outputs(String text, String names) {
    assertThat(reader.read(text))
        .extracting(f -> text.substring(f.start(), f.end()))
        .containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "稳妥推动地方平台公司市场化实体化转型",
        "指导大型成品油经营公司开展促销活动",
        "持续提高上市公司质量，推动3家期货公司设立地区总部",
        "重点农合机构、村镇银行制定风险处置方案",
        "发展小米、高粱等特色杂粮种植",
        "进一步规范船公司、货代公司收费行为",
        "推动企业集团化、品牌化发展",
        "支持福耀科技大学建设",
        "支持茅台镇建设世界级白酒小镇",
        "支持水泥、钢铁等重点企业节能改造",
        "支持国有企业、民营企业等大型企业牵头",
        "推动贵阳、遵义等地重点企业复工",
        "培育钢铁、衡锂等行业龙头企业",
        "培育元宇宙、信创等重点企业",
        "支持液流电池、铅碳电池等长时储能项目",
        "引进新一代电子信息、高端装备制造等20个产业集群项目",
        "培育壮大研发设计、检验检测等企业",
        "依法保护民营企业产权和企业家权益"
      })
  void kinds_of_firms_are_no_firms(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          推动中航工业与地方合作,            e-航空工业集团
          推动泰永长征技术股份有限公司扩产,  e-泰永长征
          支持无双电子有限公司扩产,          e-无双电子有限公司
          """)
  void names_of_one_firm_are_one_enterprise(String text, String id) {
    assertThat(reader.read(text)).extracting(f -> f.firm().id()).containsExactly(id);
  }
}
