package policygraph.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.extract.responsibility.Clauses.bracket;
import static policygraph.extract.responsibility.Clauses.mentions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.FactCollector;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Role;

/** Lists of names, and the full names of the bodies that they mean. */
class NameListsTest {
  private final Clauses clauses = new Clauses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          520000 → 省工业和信息化厅、省文化和旅游厅         → 贵州省工业和信息化厅 贵州省文化和旅游厅
          520000 → 国家粮食和物资储备局、省政务服务和数据中心 → 国家粮食和物资储备局 贵州省政务服务和数据中心
          520000 → 省财政厅和省税务局                       → 贵州省财政厅 国家税务总局贵州省税务局
          520000 → 省能源局及各市（州）人民政府             → 贵州省能源局 贵州省各市（州）人民政府
          520000 → 贵州证监局等单位和各市〔州〕政府         → 中国证券监督管理委员会贵州监管局 贵州省各市（州）人民政府
          450000 → 自治区发展改革委、财政厅、药监局         → 广西壮族自治区发展和改革委员会 广西壮族自治区财政厅 广西壮族自治区药品监督管理局
          450000 → 自治区党委组织部、宣传部                 → 中共广西壮族自治区委组织部 中共广西壮族自治区委宣传部
          310118 → 区政务办、经委                           → 上海市青浦区政务服务管理办公室 上海市青浦区经济委员会
          530000 → 省商务厅、昆明海关、市场监管局           → 云南省商务厅 昆明海关 云南省市场监督管理局
          520000 → 省市场监管局（省知识产权局）、省林业局   → 贵州省市场监督管理局 贵州省林业局
          520000 → 贵阳市、安顺市、黔南州人民政府           → 贵阳市人民政府 安顺市人民政府 黔南布依族苗族自治州人民政府
          520000 → 遵义市、毕节市政府                       → 遵义市人民政府 毕节市人民政府
          520000 → 贵阳市、黔东南州、黔西南州政府           → 贵阳市人民政府 黔东南苗族侗族自治州人民政府 黔西南布依族苗族自治州人民政府
          310000 → 青浦区、临港新片区管委会                 → 上海市青浦区人民政府 临港新片区管委会
          520000 → 省司法厅及省级行业主管部门、省直部门和单位 → 贵州省司法厅 贵州省级行业主管部门 贵州省直部门和单位
          341000 → 市水利局和市直相关单位，市商务局及其他许可单位 → 黄山市水利局 黄山市直相关单位 黄山市商务局 黄山市其他许可单位
          120000 → 市交通运输委、涉农区人民政府             → 天津市交通运输委员会 天津市涉农区人民政府
          440000 → 广州、珠海等市人民政府                   → 广州市人民政府 珠海市人民政府
          510800 → 广元经济技术开发区、广元港管委会         → 广元经济技术开发区管委会 广元港管委会
          341000 → 各市、县（区）人民政府，各区、县（市）政府 → 黄山市各市、县（区）人民政府 黄山市各区、县（市）人民政府
          520000 → 省市场监管局、各市（州）市场监管局、药监局 → 贵州省市场监督管理局 贵州省各市（州）市场监管局 贵州省各市（州）药监局
          340000 → 省财政厅、省商务厅、等省直单位           → 安徽省财政厅 安徽省商务厅
          640000 → 市场监管厅信用处及相关承担监管职责的处室 → 市场监管厅信用处 宁夏回族自治区相关承担监管职责的处室
          350600 → 各县（区）人民政府、开发区（投资区）管委会 → 漳州市各县（区）人民政府 漳州市开发区（投资区）管委会
          410000 → 省法院、贸促会和郑州市、洛阳市政府       → 河南省高级人民法院 中国国际贸易促进委员会河南省委员会 郑州市人民政府 洛阳市人民政府
          """)
  void namesAreSplitAndGivenTheirPlaces(String place, String list, String names) {
    assertThat(mentions(read(place.strip(), list.strip()), Role.RESPONSIBLE, true))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          省国土空间技术中心 → UNVERIFIED
          市数据中台建设工作专班 → TEMPORARY
          省纪委监委 → PARTY
          省高院 → JUDICIAL
          各有关单位 → COLLECTIVE
          贵安新区管委会 → GOVERNMENT
          贵州气象局 → VERTICAL
          贵州大学 → INSTITUTION
          省财政厅 → DEPARTMENT
          """)
  void bodiesAreOfTheKindThatTheirNamesTell(String name, Agency.Kind kind) {
    assertThat(read("520000", name).responsibilities)
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.body())
                    .isInstanceOfSatisfying(
                        Agency.class, a -> assertThat(a.kind()).isEqualTo(kind)));
  }

  @ParameterizedTest
  @CsvSource({"贵州电网公司", "国开行贵州省分行", "省联合征信有限公司", "贵阳供电局", "国网黄山供电公司"})
  void firmsAndBanksAreEnterprises(String name) {
    assertThat(read("520000", name).responsibilities)
        .singleElement()
        .satisfies(r -> assertThat(r.body()).isInstanceOf(Enterprise.class));
  }

  @Test
  void inADepartmentsDocumentItsOwnPartsAreNamed() {
    FactCollector facts =
        clauses.read("520000", "省交通运输厅", bracket("（厅法规处、公路处、信息中心按职责分工负责）")).getFirst();

    assertThat(mentions(facts, Role.RESPONSIBLE, true))
        .isEqualTo("贵州省交通运输厅法规处 贵州省交通运输厅公路处 贵州省交通运输厅信息中心");
  }

  @Test
  void inTheStatesDocumentsShortNamesAreCentralBodies() {
    FactCollector facts = clauses.read(null, "国务院", bracket("（发展改革委、药监局、人民银行负责）")).getFirst();

    assertThat(mentions(facts, Role.RESPONSIBLE, true)).isEqualTo("国家发展和改革委员会 国家药品监督管理局 中国人民银行");
  }

  private FactCollector read(String place, String list) {
    return clauses.read(place, null, bracket("（责任单位：" + list + "）")).getFirst();
  }
}
