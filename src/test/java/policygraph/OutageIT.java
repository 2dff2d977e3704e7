package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database dies while the program serves: readers are told, and need do nothing. */
class OutageIT {
  private static final String QUESTION = "省能源局牵头的任务有哪些？";
  private static final Duration WITHIN = Duration.ofMinutes(3);

  @TempDir private Path data;

  @Test
  void the_program_starts_its_database_again_and_answers_as_before() throws Exception {
    try (RunningProgram program = RunningProgram.serve(Path.of("corpus"), data)) {
      JsonNode before = program.ask(QUESTION);
      assertThat(before.path("total").asInt()).isPositive();

      ProcessHandle database = program.database();
      database.destroyForcibly();
      database.onExit().join();

      // Neither a page nor a program ever meets a failure that only the log explains.
      Instant end = Instant.now().plus(WITHIN);
      boolean ready = false;
      while (!ready && Instant.now().isBefore(end)) {
        HttpResponse<String> policies = program.response("/api/policies");
        assertThat(policies.statusCode()).isIn(200, 503);
        if (policies.statusCode() == 503) {
          assertThat(policies.body()).contains("The graph database stopped and is being started");
        }
        ready = program.get("/health").path("graph").asBoolean();
      }
      assertThat(ready).as("the database runs again").isTrue();
      assertThat(program.database().pid()).isNotEqualTo(database.pid());
      assertThat(RunningProgram.measures(program.ask(QUESTION).path("results")))
          .isEqualTo(RunningProgram.measures(before.path("results")));
    }
  }
}
