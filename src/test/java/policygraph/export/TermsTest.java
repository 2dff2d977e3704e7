package policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of terms is whole and names only known vocabularies. */
class TermsTest {
  @Test
  void every_term_is_of_a_known_vocabulary_and_says_what_it_means() {
    for (Terms.Term term : Terms.load().all()) {
      if (!term.term().equals("-")) {
        assertThat(Terms.expand(term.term())).as(term.name()).contains(":");
      }
      assertThat(term.meaning()).as(term.name()).isNotBlank();
      assertThat(term.kind()).isIn("label", "property", "relation", "citation", "evidence");
    }
  }

  @Test
  void policies_are_said_by_the_vocabulary_of_legislation() {
    Terms terms = Terms.load();
    assertThat(terms.of("label", "Policy", "Policy")).isEqualTo("schema:Legislation");
    assertThat(
            List.of(
                terms.property("Policy", "numbers").term(),
                terms.property("Policy", "date").term(),
                String.valueOf(terms.of("relation", "Policy", "ISSUED_BY")),
                String.valueOf(terms.of("citation", "", "REVISES"))))
        .containsExactly(
            "schema:legislationIdentifier",
            "schema:legislationDate",
            "schema:legislationPassedBy",
            "schema:legislationChanges");
  }

  @Test
  void what_the_table_does_not_name_is_said_in_the_own_vocabulary() {
    assertThat(Terms.load().property("Measure", "strength").term()).isEqualTo("pg:strength");
    assertThat(Terms.own("RESPONSIBLE_FOR")).isEqualTo("pg:responsibleFor");
  }
}
