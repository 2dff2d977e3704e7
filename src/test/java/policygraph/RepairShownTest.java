package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.model.Policy;
import policygraph.web.PolicyView;
import policygraph.web.RepairView;
import policygraph.web.RepairView.Fate;
import policygraph.web.RepairView.Piece;

/** What a page shows of the repair of the damaged documents of the corpus. */
class RepairShownTest {
  @TempDir private static Path scratch;
  private static CorpusInMemory corpus;

  @BeforeAll
  static void read() {
    corpus = new CorpusInMemory(Path.of("corpus"), scratch);
  }

  @AfterAll
  static void end() {
    corpus.close();
  }

  private static PolicyView policy(String source) {
    Policy policy =
        corpus.policies().stream().filter(p -> p.source().startsWith(source)).findFirst().get();
    return new PolicyView(policy);
  }

  @Test
  void the_source_is_shown_whole_and_unchanged() {
    for (Policy policy : corpus.policies()) {
      List<Piece> pieces = new RepairView(new PolicyView(policy)).source();
      assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
          .isEqualTo(policy.text());
    }
  }

  @Test
  void every_move_is_shown_in_the_source_and_in_the_text() {
    for (String source : List.of("000", "002")) {
      PolicyView shown = policy(source);
      int moves = shown.gaps().moved().size();
      assertThat(
              new RepairView(shown)
                  .source().stream()
                      .filter(p -> p.fate() == Fate.MOVED)
                      .map(Piece::move)
                      .distinct())
          .hasSize(moves);
      List<Integer> back =
          shown.parts().stream()
              .flatMap(
                  part ->
                      switch (part) {
                        case PolicyView.Part.Head _ -> List.<Integer>of().stream();
                        case PolicyView.Part.Task task -> task.moves().stream();
                        case PolicyView.Part.Prose prose -> prose.moves().stream();
                      })
              .distinct()
              .toList();
      assertThat(back).hasSize(moves);
    }
  }

  @Test
  void a_repeated_sentence_is_struck_out_where_it_stands_the_second_time() {
    List<Piece> repeated =
        new RepairView(policy("002"))
            .source().stream().filter(p -> p.fate() == Fate.REPEATED).toList();
    assertThat(repeated).isNotEmpty();
    String text = policy("002").policy().text();
    assertThat(repeated)
        .allSatisfy(
            p ->
                assertThat(text.indexOf(p.text().strip()))
                    .isNotEqualTo(text.lastIndexOf(p.text().strip())));
  }

  @Test
  void a_whole_document_has_no_marks() {
    for (String source : List.of("001", "003", "004")) {
      assertThat(new RepairView(policy(source)).source())
          .extracting(Piece::fate)
          .containsOnly(Fate.KEPT);
    }
  }

  @Test
  void a_hole_is_shown_between_the_words_around_it() {
    assertThat(
            policy("000").parts().stream()
                .filter(PolicyView.Part.Task.class::isInstance)
                .map(part -> ((PolicyView.Part.Task) part).shown())
                .filter(m -> !m.holes().isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            m ->
                assertThat(m.holes())
                    .allSatisfy(at -> assertThat(at).isBetween(1, m.measure().text().length())));
  }
}
