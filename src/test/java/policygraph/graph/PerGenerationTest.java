package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was read is known until the graph changes, and not a moment longer. */
class PerGenerationTest {
  private long writes;
  private long generation = 7;
  private int asked;
  private final List<String> read = new ArrayList<>();

  private final KnownGeneration current =
      new KnownGeneration(
          () -> writes,
          () -> {
            asked++;
            return generation;
          });
  private final PerGeneration<String, String> values = new PerGeneration<>(current, 3);

  @Test
  void what_is_known_is_not_read_again() {
    assertThat(values.get("a", this::value)).isEqualTo("a of 7");
    assertThat(values.get("a", this::value)).isEqualTo("a of 7");
    assertThat(read).containsExactly("a");
  }

  @Test
  void of_many_only_those_are_read_that_are_not_known() {
    values.get("b", this::value);
    assertThat(values.getAll(List.of("a", "b", "c"), this::values))
        .isEqualTo(Map.of("a", "a of 7", "b", "b of 7", "c", "c of 7"));
    assertThat(read).containsExactly("b", "a", "c");
  }

  @Test
  void what_has_no_value_is_left_out() {
    assertThat(values.getAll(List.of("a", "none"), this::values)).containsOnlyKeys("a");
  }

  @Test
  void a_write_makes_all_of_it_forgotten() {
    values.get("a", this::value);
    write();
    assertThat(values.get("a", this::value)).isEqualTo("a of 8");
  }

  @Test
  void what_was_read_while_the_graph_changed_is_not_kept() {
    Function<String, String> slow =
        key -> {
          write();
          // Somebody else asks meanwhile, and so learns of the change.
          values.get("other", this::value);
          return key + " of 7";
        };
    assertThat(values.get("a", slow)).isEqualTo("a of 7");
    assertThat(values.get("a", this::value)).isEqualTo("a of 8");
  }

  @Test
  void those_that_were_asked_for_last_are_kept() {
    values.getAll(List.of("a", "b", "c"), this::values);
    values.get("a", this::value);
    values.get("d", this::value);
    read.clear();
    values.getAll(List.of("a", "c", "d"), this::values);
    assertThat(read).isEmpty();
    values.get("b", this::value);
    assertThat(read).containsExactly("b");
  }

  @Test
  void the_generation_is_asked_for_once_a_write_not_once_a_value() {
    values.get("a", this::value);
    values.get("b", this::value);
    assertThat(asked).isEqualTo(1);
    write();
    values.get("c", this::value);
    assertThat(asked).isEqualTo(2);
  }

  private void write() {
    generation++;
    writes++;
  }

  private String value(String key) {
    read.add(key);
    return key + " of " + generation;
  }

  private Map<String, String> values(List<String> keys) {
    return keys.stream()
        .filter(key -> !key.equals("none"))
        .collect(Collectors.toMap(key -> key, this::value));
  }
}
