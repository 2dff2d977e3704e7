package policygraph.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.graph.view.Matrix;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;

class MatrixRowsTest {
  private static final Entity GUIZHOU = agency("a-520000-能源", "贵州省能源局", Agency.Kind.DEPARTMENT);
  private static final Entity SHANXI = agency("a-140000-能源", "山西省能源局", Agency.Kind.DEPARTMENT);
  private static final Entity CITIES =
      agency("a-520000-各市州人民政府", "贵州省各市（州）人民政府", Agency.Kind.COLLECTIVE);
  private static final Entity FIRM = new Enterprise("e-电网", "贵州电网公司", true, List.of());

  private final Matrix matrix =
      new Matrix(
          List.of(GUIZHOU, SHANXI, CITIES, FIRM),
          List.of(new Matrix.Column("p", "甲"), new Matrix.Column("q", "乙")),
          List.of(
              new Matrix.Cell(GUIZHOU.id(), "p", 3, 1, 0),
              new Matrix.Cell(SHANXI.id(), "q", 1, 0, 2),
              new Matrix.Cell(CITIES.id(), "p", 0, 9, 0),
              new Matrix.Cell(FIRM.id(), "p", 0, 0, 1)));

  private static Agency agency(String id, String name, Agency.Kind kind) {
    return new Agency(id, name, kind, "省", null, List.of());
  }

  @Test
  void the_bodies_of_one_duty_can_be_one_row() {
    List<MatrixRows.Row> rows = new MatrixRows(matrix, true).rows("", "", false, true);
    MatrixRows.Row energy = rows.getFirst();
    assertThat(energy.name()).isEqualTo("能源");
    assertThat(energy.bodies()).isEqualTo(2);
    assertThat(energy.sum())
        .extracting("leads", "responsible", "cooperates")
        .containsExactly(4, 1, 2);
    assertThat(energy.cells()).containsOnlyKeys("p", "q");
    assertThat(rows).extracting(MatrixRows.Row::name).contains("贵州电网公司");
  }

  @Test
  void rows_stand_by_all_parts_or_by_leads() {
    MatrixRows rows = new MatrixRows(matrix, false);
    assertThat(rows.rows("", "", false, false)).first().extracting("name").isEqualTo(CITIES.name());
    assertThat(rows.rows("", "", false, true)).first().extracting("name").isEqualTo(GUIZHOU.name());
  }

  @Test
  void sets_of_bodies_are_told_apart_and_can_be_left_out() {
    MatrixRows rows = new MatrixRows(matrix, false);
    assertThat(rows.rows("各市", "", false, false)).extracting("note").containsExactly("collective");
    assertThat(rows.rows("", "", true, false)).extracting("name").doesNotContain(CITIES.name());
  }

  @Test
  void a_duty_opens_to_its_bodies() {
    assertThat(new MatrixRows(matrix, false).rows("", "能源", false, false))
        .extracting("name")
        .containsExactly(GUIZHOU.name(), SHANXI.name());
  }
}
