package policygraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Agency;
import policygraph.model.Entity;

class AgencyLexiconTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final AgencyLexicon agencies = new AgencyLexicon(regions, EnterpriseLexicon.load());

  @ParameterizedTest(name = "{0} in a document of {1}")
  @CsvSource(
      textBlock =
          """
          省能源局                     , 520000, a-520000-能源,                贵州省能源局
          省发改委                     , 520000, a-520000-发展和改革,          贵州省发展和改革委员会
          省发展和改革委员会           , 520000, a-520000-发展和改革,          贵州省发展和改革委员会
          市发展改革局                 , 440600, a-440600-发展和改革,          佛山市发展和改革局
          省工信厅                     , 520000, a-520000-工业和信息化,        贵州省工业和信息化厅
          市市场监管局                 , 420100, a-420100-市场监督管理,        武汉市市场监督管理局
          市场监管局                   , 420100, a-420100-市场监督管理,        武汉市市场监督管理局
          省市场监管局（省知识产权局） , 440000, a-440000-市场监督管理,        广东省市场监督管理局
          省发展改革委（能源局）       , 440000, a-440000-发展和改革,          广东省发展和改革委员会
          自治区财政厅                 , 450000, a-450000-财政,                广西壮族自治区财政厅
          市教委                       , 310000, a-310000-教育,                上海市教育委员会
          市发展改革委                 , 310118, a-310000-发展和改革,          上海市发展和改革委员会
          区政务办                     , 310118, a-310118-政务服务管理,        上海市青浦区政务服务管理办公室
          省财政厅                     , 520100, a-520000-财政,                贵州省财政厅
          州司法局                     , 513400, a-513400-司法,                凉山彝族自治州司法局
          贵州省教育厅                 ,       , a-520000-教育,                贵州省教育厅
          团省委                       , 520000, a-520000-共青团,              共青团贵州省委
          共青团贵阳市委               , 520000, a-520100-共青团,              共青团贵阳市委
          省委组织部                   , 520000, a-520000-党委组织部,          中共贵州省委组织部
          自治区党委网信办             , 450000, a-450000-党委网信办,          中共广西壮族自治区委网络安全和信息化委员会办公室
          市税务局                     , 420100, a-420100-税务,                国家税务总局武汉市税务局
          国家税务总局广东省税务局     , 440000, a-440000-税务,                国家税务总局广东省税务局
          市法院                       , 510800, a-510800-中级人民法院,        广元市中级人民法院
          市高院                       , 310000, a-310000-高级人民法院,        上海市高级人民法院
          市政府办公室                 , 510800, a-510800-人民政府办公厅,      广元市人民政府办公室
          市政府金融办                 , 360700, a-360700-地方金融,            赣州市金融工作办公室
          贵阳市政府                   , 520000, a-520100-人民政府,            贵阳市人民政府
          禄劝县人民政府               , 530100, a-530128-人民政府,            禄劝彝族苗族自治县人民政府
          人行贵阳中心支行             , 520000, a-520100-人民银行,            中国人民银行贵阳中心支行
          人民银行赣州市中支           , 360700, a-360700-人民银行,            中国人民银行赣州中心支行
          上海银保监局                 , 310000, a-310000-银保监,              中国银行保险监督管理委员会上海监管局
          中国银保监会广东监管局       , 440000, a-440000-银保监,              中国银行保险监督管理委员会广东监管局
          上海金融监管局               , 310000, a-310000-金融监管,            国家金融监督管理总局上海监管局
          市金融监管局                 , 110000, a-110000-地方金融,            北京市地方金融监督管理局
          贵州证监局                   , 520000, a-520000-证监,                中国证券监督管理委员会贵州监管局
          国家矿山安全监察局贵州局     , 520000, a-520000-矿山安全监察,        国家矿山安全监察局贵州局
          武汉海关                     , 420100, a-420100-海关,                武汉海关
          财政部                       , 520000, a-000000-财政,                财政部
          国家能源局                   , 520000, a-000000-能源,                国家能源局
          省商务厅                     ,       , a-x-省商务厅,                 省商务厅
          省公安厅                     , 310000, a-x-省公安厅,                 省公安厅
          财政局                       , 520000, a-x-财政局,                   财政局
          """)
  void namesBodiesByStemAndPlace(String mention, @Nullable String code, String id, String name) {
    Entity body = agencies.resolve(mention, scope(code));

    assertThat(body.id()).isEqualTo(id);
    assertThat(body.name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} in a document of the state")
  @CsvSource(
      textBlock =
          """
          发展改革委, a-000000-发展和改革,   国家发展和改革委员会
          药监局    , a-000000-药品监督管理, 国家药品监督管理局
          证监会    , a-000000-证监,         中国证券监督管理委员会
          海关总署  , a-000000-海关,         中华人民共和国海关总署
          中央宣传部, a-000000-党委宣传部,   中央宣传部
          """)
  void inDocumentsOfTheStateShortNamesAreCentralBodies(String mention, String id, String name) {
    Entity body = agencies.resolve(mention, BodyScope.NATIONAL);

    assertThat(body.id()).isEqualTo(id);
    assertThat(body.name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{1} after a name with {0}")
  @CsvSource(
      textBlock =
          """
          自治区, 财政厅,     450000, 广西壮族自治区财政厅
          省,     港澳办,     440000, 广东省港澳事务办公室
          市,     市场监管局, 650500, 哈密市市场监督管理局
          市,     电子政务服务中心, 650500, 哈密市电子政务服务中心
          """)
  void aPlaceIsCarriedToTheNextName(String word, String mention, String code, String name) {
    assertThat(agencies.resolve(mention, word, scope(code)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          各市〔州〕人民政府, 省直有关部门, 其他省直有关部门和单位, 各成员单位, 各县（市、区）,
          县、区政府, 各旗县市区, 开发区, 市级有关部门（单位）, 驻市各国有商业银行, 行业主管部门
          """)
  void setsAreCollectives(String first) {
    for (String mention : first.split(", *")) {
      assertThat(agencies.resolve(mention, scope("520000")))
          .as(mention)
          .isInstanceOfSatisfying(
              Agency.class, a -> assertThat(a.kind()).isEqualTo(Agency.Kind.COLLECTIVE));
    }
  }

  private BodyScope scope(@Nullable String code) {
    return code == null ? BodyScope.UNKNOWN : BodyScope.of(regions.byCode(code).orElseThrow());
  }
}
