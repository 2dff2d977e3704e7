package policygraph.extract.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.correction.BadLineException.Reason;
import policygraph.model.Agency;
import policygraph.model.Basis;
import policygraph.model.Comparator;
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
import policygraph.model.Target;
import policygraph.model.TargetKind;

/** What a line of corrections.tsv does to what was read. */
class CorrectionsTest {
  private static final String COLUMNS = "action\tfile\tmeasure\tfrom\tto\tnote";

  @Test
  void a_merge_turns_every_fact_of_one_body_into_a_fact_of_the_other() {
    assertThat(bodies("merge\t\t\t贵州省扶贫办\t贵州省乡村振兴局")).containsExactly("贵州省乡村振兴局", "贵州省财政厅");
  }

  @Test
  void an_entity_is_named_by_an_alias_as_well() {
    assertThat(bodies("merge\t\t\t省财政厅别名\t贵州省财政局")).containsExactly("贵州省扶贫办", "贵州省财政局");
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
    assertThat(renamed.aliases()).containsExactly("省财政厅别名", "贵州省财政厅");
  }

  @Test
  void a_rejected_fact_is_gone() {
    assertThat(bodies("reject\ta.txt\t1\t省扶贫办\t")).containsExactly("贵州省财政厅");
  }

  @Test
  void lines_that_match_nothing_are_told_once_their_documents_are_read() {
    Corrections corrections =
        Corrections.of(
            List.of(
                COLUMNS,
                "merge\t\t\t贵州省扶贫办\t贵州省乡村振兴局",
                "merge\t\t\t省扶贫力\t贵州省乡村振兴局",
                "reject\ta.txt\t7\t省财政厅\t",
                "reject\tb.txt\t\t省财政厅\t"));

    corrections.apply(policy(), (before, name) -> Optional.of(agency(name)));

    assertThat(corrections.unmatched(Set.of("a.txt", "b.txt"), Set.of("a.txt")))
        .extracting(Corrections.Unmatched::line)
        .containsExactly(4);
    assertThat(corrections.unmatched(Set.of("a.txt"), Set.of("a.txt")))
        .extracting(Corrections.Unmatched::line)
        .containsExactly(3, 4, 5);
  }

  @Test
  void a_line_about_another_file_changes_nothing() {
    assertThat(bodies("reject\tb.txt\t\t省扶贫办\t")).hasSize(2);
  }

  @Test
  void a_line_that_says_nothing_that_could_be_done_is_named() {
    assertThat(refused("# 备注", "delete\t\t\tx\t"))
        .satisfies(e -> assertThat(e.line()).isEqualTo(3))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ACTION))
        .satisfies(e -> assertThat(e.word()).isEqualTo("delete"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          merge,,,,贵州省财政厅            | FROM
          merge,,,省财政厅,               | TO
          reject,,,省财政厅,贵州省财政厅    | TOO_MUCH
          rename,a.txt,,省财政厅,省财政局   | SCOPE
          """)
  void says_what_is_wrong_with_a_line(String line, Reason reason) {
    assertThat(refused(line.replace(',', '\t')))
        .extracting(BadLineException::reason)
        .isEqualTo(reason);
  }

  @Test
  void the_first_line_names_the_columns() {
    assertThat(
            catchThrowableOfType(
                BadLineException.class, () -> Corrections.of(List.of("merge\t\t\ta\tb"))))
        .extracting(BadLineException::reason)
        .isEqualTo(Reason.COLUMNS);
  }

  @Test
  void a_name_that_nothing_bears_is_told() {
    Corrections corrections = Corrections.of(List.of(COLUMNS, "merge\t\t\t贵州省财政厅\t无此地区"));
    assertThat(
            catchThrowableOfType(
                BadLineException.class,
                () -> corrections.apply(policy(), (before, name) -> Optional.empty())))
        .satisfies(e -> assertThat(e.line()).isEqualTo(2))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NAME));
  }

  @Test
  void a_target_is_rejected_by_its_indicator_or_its_words() {
    assertThat(targets("reject\ta.txt\t1\t原煤产量\t")).isEmpty();
    assertThat(targets("reject\t\t\t原煤产量3500万吨\t")).isEmpty();
    assertThat(targets("reject\ta.txt\t2\t原煤产量\t")).hasSize(1);
  }

  private static BadLineException refused(String... lines) {
    List<String> all = new ArrayList<>(List.of(COLUMNS));
    all.addAll(List.of(lines));
    return catchThrowableOfType(BadLineException.class, () -> Corrections.of(all));
  }

  private static List<Target> targets(String line) {
    return Corrections.of(List.of(COLUMNS, line))
        .apply(policy(), (before, name) -> Optional.of(agency(name)))
        .measures()
        .getFirst()
        .facts()
        .targets();
  }

  private static List<String> bodies(String line) {
    return corrected(line).stream().map(Entity::name).toList();
  }

  private static List<Entity> corrected(String line) {
    return Corrections.of(List.of(COLUMNS, line))
        .apply(policy(), (before, name) -> Optional.of(agency(name)))
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
            List.of(target()),
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

  private static Target target() {
    return new Target(
        "原煤产量",
        Comparator.EXACTLY,
        BigDecimal.valueOf(3500),
        null,
        "万吨",
        TargetKind.LEVEL,
        null,
        null,
        null,
        null,
        new Evidence("a.txt", new Span(0, 10), "原煤产量3500万吨", "test"));
  }

  private static Agency agency(String name) {
    return new Agency(
        name,
        name,
        Agency.Kind.DEPARTMENT,
        "省",
        "520000",
        name.equals("贵州省财政厅") ? List.of("省财政厅别名") : List.of());
  }
}
