package policygraph.extract.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.model.Agency;
import policygraph.model.Basis;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;
import policygraph.model.Span;
import policygraph.model.Status;

/** What a line of corrections.tsv does to what was read. */
class CorrectionsTest {
  private static final String COLUMNS = "action\tfile\tmeasure\tfrom\tto\tnote";

  @Test
  void a_merge_turns_every_fact_of_one_body_into_a_fact_of_the_other() {
    assertThat(bodies("merge\t\t\t贵州省扶贫办\t贵州省乡村振兴局")).containsExactly("贵州省乡村振兴局", "贵州省财政厅");
  }

  @Test
  void a_split_gives_a_mention_its_own_body_in_one_measure_only() {
    assertThat(bodies("split\ta.txt\t1\t省财政厅\t广西壮族自治区财政厅")).containsExactly("贵州省扶贫办", "广西壮族自治区财政厅");
    assertThat(bodies("split\ta.txt\t2\t省财政厅\t广西壮族自治区财政厅")).containsExactly("贵州省扶贫办", "贵州省财政厅");
  }

  @Test
  void a_new_name_keeps_the_body_and_the_old_name_as_an_alias() {
    Entity renamed = corrected("rename\t\t\t贵州省财政厅\t贵州省财政局").get(1);
    assertThat(renamed.name()).isEqualTo("贵州省财政局");
    assertThat(renamed.id()).isEqualTo("贵州省财政厅");
    assertThat(renamed.aliases()).containsExactly("贵州省财政厅");
  }

  @Test
  void a_rejected_fact_is_gone() {
    assertThat(bodies("reject\ta.txt\t1\t省扶贫办\t")).containsExactly("贵州省财政厅");
  }

  @Test
  void a_line_about_another_file_changes_nothing() {
    assertThat(bodies("reject\tb.txt\t\t省扶贫办\t")).hasSize(2);
  }

  @Test
  void a_line_that_says_nothing_that_could_be_done_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Corrections.of(List.of(COLUMNS, "# 备注", "delete\t\t\tx\t")))
        .withMessageContaining("line 3");
  }

  private static List<String> bodies(String line) {
    return corrected(line).stream().map(Entity::name).toList();
  }

  private static List<Entity> corrected(String line) {
    return Corrections.of(List.of(COLUMNS, line))
        .apply(policy(), (before, name) -> agency(name))
        .measures()
        .getFirst()
        .facts()
        .responsibilities()
        .stream()
        .map(Responsibility::body)
        .toList();
  }

  private static Policy policy() {
    Facts facts =
        new Facts(
            List.of(fact("贵州省扶贫办", "省扶贫办", 1), fact("贵州省财政厅", "省财政厅", 2)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Measure measure =
        new Measure("p-1", "1", 1, Status.INTACT, "", List.of(), List.of(), null, 1, null, facts);
    return new Policy(
        "p",
        "a.txt",
        "",
        "",
        List.of(),
        List.of(),
        null,
        null,
        "通知",
        List.of(),
        List.of(measure),
        List.of(),
        List.of(),
        GapReport.NONE,
        "");
  }

  private static Responsibility fact(String name, String mention, int order) {
    return new Responsibility(
        agency(name),
        mention,
        Role.RESPONSIBLE,
        order,
        1,
        Scope.MEASURE,
        Basis.EXPLICIT,
        false,
        null,
        new Evidence("a.txt", new Span(0, mention.length()), mention, "test"));
  }

  private static Agency agency(String name) {
    return new Agency(name, name, Agency.Kind.DEPARTMENT, "省", "520000", List.of());
  }
}
