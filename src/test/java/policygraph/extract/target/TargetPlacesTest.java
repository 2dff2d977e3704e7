package policygraph.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.place.PlaceReader;
import policygraph.extract.place.PlaceScanner;
import policygraph.extract.reading.SentenceReader;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.lexicon.UnitLexicon;
import policygraph.model.RawDocument;
import policygraph.model.Region;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.PolicyParser;
import policygraph.text.Folding;
import policygraph.text.Reflow;
import policygraph.text.Repair;

class TargetPlacesTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final TargetExtractor targets =
      new TargetExtractor(new SentenceReader(new Folding()), new UnitLexicon());
  private final TargetPlaces places =
      new TargetPlaces(
          regions,
          new PlaceReader(
              new PlaceScanner(regions, CommonWords.load()), ProvinceLetters.load(regions)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          力争贵阳市新增市场主体10万户                   | 贵阳市
          到2027年，推动遵义市规模以上工业企业达到800户   | 遵义市
          全省新增市场主体50万户                        |
          与广东贸易额增长10%                          |
          贵阳、遵义地区生产总值分别突破5000亿元          |
          贵阳大数据交易所交易额突破100亿元               |
          建成贵阳、遵义等地高标准农田20万亩              |
          """)
  void a_target_is_of_the_place_that_its_words_begin_with(String wording, String place) {
    Region province = regions.byCode("520000").orElseThrow();
    String text = "关于做好工作的通知\n一、重点任务\n1." + wording + "。\n2.做好统筹。\n";
    RawDocument raw = new RawDocument("policy.txt", "", "text", text, null);
    ParsedPolicy policy =
        new PolicyParser().parse(raw, new Repair().repair(new Reflow().read(raw)));
    DocumentContext document = new DocumentContext(policy, province, List.of(), null);
    FactCollector found = new FactCollector();
    for (ParsedMeasure measure : policy.measures()) {
      targets.extract(measure, document, found);
      places.extract(measure, document, found);
    }
    assertThat(found.targets).isNotEmpty();
    assertThat(found.targets)
        .allSatisfy(
            t -> assertThat(t.region() == null ? null : t.region().name()).isEqualTo(place));
  }
}
