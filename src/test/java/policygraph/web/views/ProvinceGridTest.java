package policygraph.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Region;

class ProvinceGridTest {
  private final List<String> provinces =
      RegionLexicon.load().all().stream()
          .filter(r -> r.level().equals("省"))
          .map(Region::code)
          .toList();

  @Test
  void each_of_the_34_provinces_has_a_tile_of_its_own() {
    assertThat(provinces).hasSize(34);
    assertThat(provinces.stream().map(ProvinceGrid::at).toList())
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void the_grid_has_no_other_tiles() {
    assertThat(ProvinceGrid.size()).isEqualTo(34);
  }

  @Test
  void neighbours_lie_about_as_they_do_on_the_ground() {
    assertThat(at("520000").row()).isGreaterThan(at("510000").row());
    assertThat(at("650000").column()).isLessThan(at("370000").column());
    assertThat(at("230000").row()).isLessThan(at("460000").row());
  }

  private static ProvinceGrid.Place at(String code) {
    ProvinceGrid.Place place = ProvinceGrid.at(code);
    if (place == null) {
      throw new AssertionError("no tile for " + code);
    }
    return place;
  }
}
