package policygraph.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that ends by itself is begun again, one that was ended is not. */
class ServerKeeperTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(10);

  private final BlockingQueue<Process> begun = new LinkedBlockingQueue<>();

  /** Waits for the end of its input, as the server does. */
  private Process waiting() throws IOException {
    return begin("cat");
  }

  private Process endingAtOnce() throws IOException {
    return begin("true");
  }

  private Process begin(String command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    begun.add(process);
    return process;
  }

  private Process next() throws InterruptedException {
    Process process = begun.poll(20, TimeUnit.SECONDS);
    assertThat(process).isNotNull();
    return process;
  }

  @Test
  void a_process_that_was_killed_is_begun_again() throws Exception {
    ServerKeeper keeper = new ServerKeeper(this::waiting, process -> {}, LONG, SHORT);
    keeper.watch();
    Process first = next();
    first.destroyForcibly();
    Process second = next();
    assertThat(second.pid()).isNotEqualTo(first.pid());
    assertThat(keeper.hasGivenUp()).isFalse();
    keeper.end(LONG);
    assertThat(second.isAlive()).isFalse();
  }

  @Test
  void what_ends_at_once_each_time_is_given_up() throws Exception {
    ServerKeeper keeper = new ServerKeeper(this::endingAtOnce, process -> {}, LONG, SHORT);
    keeper.watch();
    for (int start = 0; start <= ServerKeeper.MOST; start++) {
      next();
    }
    while (!keeper.hasGivenUp()) {
      Thread.sleep(5);
    }
    assertThat(begun).isEmpty();
    keeper.end(LONG);
  }

  @Test
  void ends_that_lie_far_apart_do_not_add_up() throws Exception {
    ServerKeeper keeper = new ServerKeeper(this::waiting, process -> {}, SHORT, SHORT);
    keeper.watch();
    for (int end = 0; end < 2 * ServerKeeper.MOST; end++) {
      Process process = next();
      Thread.sleep(20);
      process.destroyForcibly();
    }
    next();
    assertThat(keeper.hasGivenUp()).isFalse();
    keeper.end(LONG);
  }

  @Test
  void what_the_program_ends_stays_ended() throws Exception {
    ServerKeeper keeper = new ServerKeeper(this::waiting, process -> {}, LONG, SHORT);
    keeper.watch();
    next();
    keeper.end(LONG);
    assertThat(begun.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }
}
