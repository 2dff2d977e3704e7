package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;

class SelectionCypherTest {
  private static final Selection LED_BY_ENERGY =
      new Selection.ByBody(List.of("agency:energy"), Set.of(Role.LEAD), false, false);

  @Test
  void a_body_is_where_the_query_starts() {
    SelectionCypher cypher = new SelectionCypher(LED_BY_ENERGY);
    assertThat(cypher.text())
        .isEqualTo(
            """
            MATCH (b:Entity)-[r:LEADS]->(m:Measure)
            WHERE b.id IN $body1
            WITH DISTINCT m
            RETURN m ORDER BY m.sort\
            """);
    assertThat(cypher.parameters()).isEqualTo(Map.of("body1", List.of("agency:energy")));
  }

  @Test
  void what_else_is_asked_for_filters_what_the_start_reaches() {
    Selection selection =
        new Selection.And(
            List.of(
                new Selection.WithStatus(Set.of(Status.INTACT, Status.MISSING)),
                new Selection.InRegion(List.of("region:520100"), true, false),
                LED_BY_ENERGY));
    assertThat(new SelectionCypher(selection).text())
        .isEqualTo(
            """
            MATCH (b:Entity)-[r:LEADS]->(m:Measure)
            WHERE b.id IN $body1
            WITH DISTINCT m
            WHERE m.status IN $status2
              AND EXISTS { MATCH (g:Entity)<-[:PART_OF*0..6]-(:Region)<-[r:APPLIES_TO]-(m) \
            WHERE g.id IN $region3 AND NOT r.inName }
            RETURN m ORDER BY m.sort\
            """);
  }

  @Test
  void alternatives_each_start_at_their_own_index() {
    Selection selection =
        new Selection.Or(
            List.of(LED_BY_ENERGY, new Selection.NamesEnterprise(List.of("enterprise:grid"))));
    assertThat(new SelectionCypher(selection).text())
        .isEqualTo(
            """
            CALL () {
              MATCH (b:Entity)-[r:LEADS]->(m:Measure)
              WHERE b.id IN $body1
              WITH DISTINCT m
              RETURN m
              UNION
              MATCH (e:Entity)<-[:NAMES]-(m:Measure)
              WHERE e.id IN $enterprise2
              WITH DISTINCT m
              RETURN m
            }
            WITH m
            RETURN m ORDER BY m.sort\
            """);
  }

  @Test
  void an_alternative_without_a_start_is_a_filter() {
    Selection selection = new Selection.Or(List.of(LED_BY_ENERGY, new Selection.WithWords("GDP")));
    SelectionCypher cypher = new SelectionCypher(selection);
    assertThat(cypher.text())
        .startsWith("MATCH (m:Measure)\nWHERE m.sort IS NOT NULL\n  AND (EXISTS {")
        .contains(" OR m.prose CONTAINS $words2)");
    assertThat(cypher.parameters()).containsEntry("words2", "gdp");
  }

  @Test
  void no_value_ever_stands_in_the_text_of_the_query() {
    String hostile = "x'}) DETACH DELETE m //";
    Selection selection =
        new Selection.And(
            List.of(
                new Selection.ByBody(List.of(hostile), Set.of(), true, true),
                new Selection.Or(
                    List.of(
                        new Selection.WithWords(hostile),
                        new Selection.WithTarget(hostile),
                        new Selection.Cites(hostile))),
                new Selection.Not(new Selection.InPolicy(List.of(hostile))),
                new Selection.InIndustry(List.of(hostile)),
                new Selection.IssuedBy(List.of(hostile)),
                new Selection.OfRegion(List.of(hostile)),
                new Selection.ByIds(List.of(hostile)),
                new Selection.DueWithin(LocalDate.EPOCH, null)));
    assertThat(new SelectionCypher(selection).text())
        .doesNotContain("DETACH")
        .doesNotContain("1970");
  }

  @Test
  void selections_of_one_shape_share_one_query_whatever_they_ask_for() {
    Selection other =
        new Selection.ByBody(List.of("agency:finance", "x"), Set.of(Role.LEAD), false, false);
    assertThat(new SelectionCypher(other).text())
        .isEqualTo(new SelectionCypher(LED_BY_ENERGY).text());
  }
}
