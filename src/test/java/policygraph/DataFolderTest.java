package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.console.Messages;

class DataFolderTest {
  private final Messages messages = new Messages(Locale.CHINESE);

  @Test
  void a_failure_on_a_disk_with_room_is_told_as_it_is(@TempDir Path folder) {
    IllegalStateException failure = new IllegalStateException("the graph said no");

    try (DataFolder data = DataFolder.take(folder, messages)) {
      assertThat(data.cause(failure, messages)).isSameAs(failure);
    }
  }

  @Test
  void some_megabytes_are_too_little_to_store_anything() {
    assertThat(DataFolder.isTooLittle(3_000_000)).isTrue();
    assertThat(DataFolder.isTooLittle(1_000_000_000)).isFalse();
  }

  @Test
  void a_full_disk_is_named_with_what_can_be_done() {
    assertThat(messages.get("disk.full", "data", 3)).contains("data", "3 MB", "--data");
  }
}
