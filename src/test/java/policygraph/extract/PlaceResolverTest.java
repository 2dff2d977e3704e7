package policygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.DocumentNumber;
import policygraph.model.Region;
import policygraph.structure.Header;

class PlaceResolverTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final PlaceResolver resolver =
      new PlaceResolver(
          regions, new PlaceScanner(regions, CommonWords.load()), ProvinceLetters.load(regions));

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          遵义市人民政府办公室关于印发若干措施的通知,  -,                  -,    520300
          省人民政府办公厅关于印发行动方案的通知,      贵州省人民政府办公厅, -,  520000
          省人民政府办公厅关于印发行动方案的通知,      -,                  黔府办函, 520000
          自治区人民政府关于印发若干措施的通知,        -,                  桂政发,   450000
          中共延安市委 延安市人民政府关于印发行动方案的通知, -,            -,    610600
          重庆市黔江区人民政府办公室关于印发要点的通知, -,                 -,    500114
          国务院关于印发若干意见的通知,                国务院,             国发,     -
          海关总署等部门关于印发若干措施的通知,        国务院办公厅,       -,    -
          市场监管总局关于印发管理办法的通知,          市场监管总局,       国市监办发, -
          中国银保监会办公厅关于提升服务质量的通知,    -,                  -,    -
          关于优化服务的通知,                          国家税务总局深圳市税务局, -, 440300
          关于优化服务的公告,                          中国人民银行上海分行, -,  310000
          关于优化服务的公告,                          中华人民共和国上海海关, -, 310000
          """)
  void the_header_tells_the_place(String title, String issuer, String number, String code) {
    Header header =
        new Header(
            title,
            number == null ? List.of() : List.of(new DocumentNumber(number, 2022, 4)),
            issuer == null ? List.of() : List.of(issuer),
            null,
            null,
            "通知");
    assertThat(resolver.resolve(header, "").map(Region::code).orElse(null)).isEqualTo(code);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          关于扎实稳住工业经济的措施 | 推动我区工业平稳增长。用好广西工业振兴特派员队伍，在广西落地生产 | 450000
          省工作领导小组办公室关于县域工业的方案 | 全省实施。建设贵州省工业强县，打造“贵州制造” | 520000
          关于推动全市经济工作的措施 | 全市实现开门红，我市遵义市加快发展，做强遵义产区 | 520300
          """)
  void the_text_tells_where_the_header_does_not(String title, String text, String code) {
    Header header = new Header(title, List.of(), List.of(), null, null, "措施");
    assertThat(resolver.resolve(header, text)).map(Region::code).hasValue(code);
  }

  @Test
  void a_rule_for_the_whole_state_is_not_of_the_one_place_that_it_names() {
    Header header = new Header("地震预报管理条例", List.of(), List.of(), null, null, "条例");
    assertThat(resolver.resolve(header, "在北京的单位应当报告。有关部门应当核实。")).isEmpty();
  }
}
