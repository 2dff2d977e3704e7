package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.SamplePolicies.CITIES;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.FINANCE;
import static policygraph.graph.SamplePolicies.GRID;
import static policygraph.graph.SamplePolicies.GUIYANG;
import static policygraph.graph.SamplePolicies.KAIYANG;
import static policygraph.graph.SamplePolicies.KINSHIP;
import static policygraph.graph.SamplePolicies.LIQUOR_AND_TEA;
import static policygraph.graph.SamplePolicies.VERSIONS;
import static policygraph.graph.SamplePolicies.bodies;
import static policygraph.graph.SamplePolicies.citing;
import static policygraph.graph.SamplePolicies.citingInMeasure;
import static policygraph.graph.SamplePolicies.does;
import static policygraph.graph.SamplePolicies.measure;
import static policygraph.graph.SamplePolicies.policy;
import static policygraph.graph.SamplePolicies.rich;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policygraph.graph.view.EntityCount;
import policygraph.model.Citation;
import policygraph.model.Entity;
import policygraph.model.FiledMeasure;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Role;
import policygraph.model.Selection;

/** Policies go into Neo4j and come back. */
class GraphIT {
  private final GraphConnection graph = TestNeo4j.empty();
  private final GraphWriter writer = new GraphWriter(graph);
  private final GraphReader reader = new GraphReader(graph);

  private Changes write(Policy... policies) {
    return writer.replace(List.of(policies), VERSIONS, KINSHIP);
  }

  private static Policy simple(String id, Entity lead) {
    return policy(
        id,
        PolicyDate.ofYear(2023),
        List.of(measure(id, 1, "建设电网", bodies(does(lead, Role.LEAD, 1, 1)))));
  }

  @Test
  void a_policy_comes_back_as_it_was_written() {
    write(rich());

    assertThat(reader.policy("rich")).contains(rich());
    assertThat(reader.policyText("rich")).contains("正文🀄");
    assertThat(reader.measures(new Selection.All(), 1, 10).items())
        .extracting(FiledMeasure::measure)
        .isEqualTo(rich().measures());
  }

  @Test
  void the_same_body_stands_in_two_clauses_of_a_measure_without_either_being_lost() {
    write(rich());

    assertThat(reader.measure("rich/m1").orElseThrow().measure().facts().responsibilities())
        .filteredOn(r -> r.body().equals(ENERGY))
        .extracting(r -> r.role())
        .containsExactly(Role.LEAD, Role.RESPONSIBLE);
  }

  @Test
  void every_extracted_relation_carries_its_evidence() {
    write(rich());
    String without =
        """
        MATCH ()-[r:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|APPLIES_TO|CONCERNS|NAMES|SETS|DUE|HAS_PROJECT|CITES]->()
        WHERE r.source IS NULL OR r.start IS NULL OR r.end IS NULL OR r.quote IS NULL
          OR r.rule IS NULL
        RETURN r\
        """;
    assertThat(graph.rows(without, Map.of())).isEmpty();
  }

  @Test
  void writing_twice_leaves_the_same_graph() {
    write(rich(), simple("b", FINANCE));
    Map<String, Long> before = reader.counts();

    Changes again = write(rich(), simple("b", FINANCE));

    assertThat(reader.counts()).isEqualTo(before);
    assertThat(again.nodesAdded()).isEqualTo(again.nodesRemoved());
    assertThat(again.relationsAdded()).isEqualTo(again.relationsRemoved());
    assertThat(reader.policy("rich")).contains(rich());
  }

  @Test
  void the_manifest_tells_what_each_policy_was_made_from() {
    write(rich());
    assertThat(reader.manifest())
        .containsExactly(new ManifestEntry("rich", "rich.txt", "hash-of-rich", VERSIONS));
  }

  @Test
  void a_changed_policy_replaces_only_its_own_part() {
    write(rich(), simple("b", ENERGY));

    write(simple("b", FINANCE));

    assertThat(reader.policy("rich")).contains(rich());
    assertThat(reader.policy("b")).contains(simple("b", FINANCE));
  }

  @Test
  void a_removed_policy_takes_along_the_entities_that_nothing_else_refers_to() {
    write(rich(), simple("b", ENERGY));

    Changes changes = writer.remove(List.of("rich"));

    assertThat(changes.policies()).isEqualTo(1);
    assertThat(reader.policy("rich")).isEmpty();
    assertThat(reader.policy("b")).contains(simple("b", ENERGY));
    assertThat(reader.allEntities())
        .extracting(count -> count.entity().id())
        .contains(ENERGY.id())
        .doesNotContain(GRID.id(), KAIYANG.id(), GUIYANG.id(), LIQUOR_AND_TEA.id(), CITIES.id());
    assertThat(reader.counts())
        .containsEntry("Target", 0L)
        .containsEntry("Deadline", 0L)
        .containsEntry("Document", 0L)
        .containsEntry("Policy", 1L);
  }

  @Test
  void nothing_is_left_when_the_last_policy_goes() {
    write(rich());
    writer.remove(List.of("rich"));
    assertThat(reader.counts().values()).containsOnly(0L);
  }

  @Test
  void a_set_of_bodies_is_marked_as_such() {
    write(rich());
    assertThat(graph.rows("MATCH (c:Collective) RETURN c.id AS id", Map.of()))
        .extracting(row -> row.get("id").asString())
        .containsExactly(CITIES.id());
  }

  @Test
  void a_citation_finds_its_policy_when_that_arrives_and_waits_again_when_it_goes() {
    Policy cited = simple("cited", ENERGY);
    Policy citing = citing("citing", cited.title(), cited.number());
    write(citing);
    assertThat(targets(citing)).containsExactly((String) null);

    write(cited);
    assertThat(targets(citing)).containsExactly("cited");

    write(cited);
    assertThat(targets(citing)).containsExactly("cited");
    assertThat(reader.citations("cited"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.from().id()).isEqualTo("citing");
              assertThat(row.to()).isNotNull();
            });

    writer.remove(List.of("cited"));
    assertThat(targets(citing)).containsExactly((String) null);
    assertThat(reader.counts()).containsEntry("Document", 1L).containsEntry("CITES", 1L);
  }

  @Test
  void what_a_measure_cites_is_told_once_and_of_the_measure() {
    write(citingInMeasure("citing", "煤炭法"));
    assertThat(reader.citations())
        .singleElement()
        .satisfies(row -> assertThat(row.measure()).isNotNull());
    assertThat(reader.citations("citing")).hasSize(1);
  }

  private List<String> targets(Policy policy) {
    return reader.policy(policy.id()).orElseThrow().citations().stream()
        .map(Citation::target)
        .toList();
  }

  @Test
  void entities_come_with_counts_of_distinct_measures() {
    write(rich(), simple("b", ENERGY));

    assertThat(reader.entities(EntityType.AGENCY, "能源", 1, 10).items())
        .containsExactly(new EntityCount(ENERGY, 2, 1, 0, 0, 0, 2));
    assertThat(reader.entities(EntityType.ENTERPRISE, null, 1, 10).items())
        .containsExactly(new EntityCount(GRID, 0, 0, 1, 1, 0, 1));
  }
}
