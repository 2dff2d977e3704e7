package policygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
