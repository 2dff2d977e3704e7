package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import policygraph.graph.SelectionReads.Row;
import policygraph.model.Selection;
import policygraph.model.Status;

/** What the parts of a question hold together, told from what each of them holds. */
class SelectionSetsTest {
  private static final Selection ALL = new Selection.All();
  private static final Selection PLAN = new Selection.InPolicy(List.of("plan"));
  private static final Selection LIQUOR = new Selection.InIndustry(List.of("白酒"));
  private static final Selection TOURISM = new Selection.InIndustry(List.of("旅游"));
  private static final Selection TRAINING = new Selection.WithWords("培训");

  private final Map<Selection, List<String>> measures =
      Map.of(
          ALL, List.of("1", "2", "3", "4", "5"),
          PLAN, List.of("1", "2", "3", "4"),
          LIQUOR, List.of("2", "3"),
          TOURISM, List.of("3", "4", "5"),
          TRAINING, List.of("1", "3", "5"));
  private final List<Selection> asked = new ArrayList<>();
  private final SelectionSets sets = new SelectionSets(this::known, this::read);

  private Optional<List<Row>> known(Selection selection) {
    return measures.containsKey(selection) ? read(selection) : sets.rows(selection);
  }

  /** A database that knows single parts, ids, and a part among ids; anything else is too much. */
  private Optional<List<Row>> read(Selection selection) {
    asked.add(selection);
    return switch (selection) {
      case Selection.ByIds ids -> Optional.of(ids.ids().stream().map(this::row).toList());
      case Selection.And and
          when and.parts().size() == 2 && and.parts().getFirst() instanceof Selection.ByIds ids ->
          Optional.of(
              measures.get(and.parts().getLast()).stream()
                  .filter(ids.ids()::contains)
                  .map(this::row)
                  .toList());
      default ->
          Optional.ofNullable(measures.get(selection)).map(m -> m.stream().map(this::row).toList());
    };
  }

  private Row row(String id) {
    return new Row(id, "plan", Status.INTACT);
  }

  private List<String> found(Selection selection) {
    return sets.rows(selection).orElseThrow().stream().map(Row::id).toList();
  }

  @Test
  void and_keeps_what_all_parts_hold() {
    assertThat(found(new Selection.And(List.of(PLAN, TRAINING, TOURISM)))).containsExactly("3");
  }

  @Test
  void or_holds_what_any_part_holds_in_the_order_of_lists() {
    assertThat(found(new Selection.Or(List.of(TOURISM, LIQUOR))))
        .containsExactly("2", "3", "4", "5");
  }

  @Test
  void not_leaves_the_rest() {
    assertThat(found(new Selection.Not(LIQUOR))).containsExactly("1", "4", "5");
    assertThat(found(new Selection.And(List.of(PLAN, new Selection.Not(TRAINING)))))
        .containsExactly("2", "4");
    assertThat(
            found(
                new Selection.And(
                    List.of(PLAN, new Selection.Not(new Selection.Or(List.of(LIQUOR, TOURISM)))))))
        .containsExactly("1");
  }

  @Test
  void the_database_sees_single_parts_only() {
    found(new Selection.And(List.of(new Selection.Or(List.of(LIQUOR, TOURISM)), TRAINING)));
    assertThat(asked)
        .allSatisfy(
            selection ->
                assertThat(selection).isNotInstanceOfAny(Selection.Or.class, Selection.Not.class));
  }

  @Test
  void a_part_that_holds_too_many_leaves_all_to_the_database() {
    Selection region = new Selection.OfRegion(List.of("贵州省"));
    assertThat(sets.rows(new Selection.And(List.of(region, new Selection.Not(region))))).isEmpty();
  }
}
