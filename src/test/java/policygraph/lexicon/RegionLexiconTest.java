package policygraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.model.Region;

class RegionLexiconTest {
  private final RegionLexicon lexicon = RegionLexicon.load();

  @ParameterizedTest(name = "{1} in a document of {0} is {2}")
  @CsvSource(
      textBlock =
          """
          520000, 开阳,                 520121
          520000, 黔南州,               522700
          520000, 黔南布依族苗族自治州, 522700
          520000, 威宁,                 520526
          520000, 遵义市桐梓县,         520322
          520000, 贵州省遵义市桐梓县,   520322
          520000, 白云区,               520113
          440100, 白云区,               440111
          110000, 朝阳区,               110105
          210000, 朝阳,                 211300
          450000, 南宁,                 450100
          520000, 河池,                 451200
          469000, 海南,                 460000
          630000, 海南州,               632500
          """)
  void a_name_means_the_place_nearest_to_the_document(String within, String name, String code) {
    Region place = lexicon.byCode(within).orElse(null);
    assertThat(lexicon.find(name, place)).map(Region::code).hasValue(code);
  }

  @Test
  void a_name_of_several_places_means_none_where_nothing_tells_which() {
    assertThat(lexicon.find("鼓楼区", null)).isEmpty();
  }

  @Test
  void every_division_stands_under_its_parents() {
    Region kaiyang = lexicon.byCode("520121").orElseThrow();
    assertThat(kaiyang.name()).isEqualTo("开阳县");
    assertThat(kaiyang.aliases()).containsExactly("开阳");
    assertThat(lexicon.ancestors(kaiyang)).extracting(Region::name).containsExactly("贵阳市", "贵州省");
    assertThat(lexicon.all())
        .allSatisfy(
            r -> {
              if (r.code() != null && !r.level().equals("省")) {
                assertThat(lexicon.province(r)).isPresent();
              }
            });
  }

  @Test
  void an_area_that_is_no_division_has_no_code() {
    Region gba = lexicon.find("粤港澳大湾区", null).orElseThrow();
    assertThat(gba.id()).isEqualTo("r-粤港澳大湾区");
    assertThat(gba.code()).isNull();
    assertThat(gba.level()).isEqualTo("区域");
  }
}
