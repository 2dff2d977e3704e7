package policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Background work takes all cores while nobody waits, and one while somebody does. */
class PaceTest {
  private final Pace pace = new Pace(2);

  @Test
  void while_nobody_waits_there_is_a_turn_for_each_core() throws InterruptedException {
    assertThat(pace.isBusy()).isFalse();
    try (Pace.Turn first = pace.turn();
        Pace.Turn second = pace.turn()) {
      assertThat(first).isNotSameAs(second);
    }
  }

  @Test
  void while_a_request_is_under_way_there_is_one_turn() throws Exception {
    pace.requestBegun();
    try (ExecutorService workers = Executors.newCachedThreadPool()) {
      Pace.Turn first = pace.turn();
      Future<Pace.Turn> second = workers.submit(pace::turn);
      assertThat(second.isDone()).isFalse();
      first.close();
      second.get().close();
    } finally {
      pace.requestEnded();
    }
  }

  @Test
  void after_the_last_request_all_go_on() throws Exception {
    pace.requestBegun();
    try (ExecutorService workers = Executors.newCachedThreadPool();
        Pace.Turn first = pace.turn()) {
      assertThat(first).isNotNull();
      Future<Pace.Turn> second = workers.submit(pace::turn);
      pace.requestEnded();
      second.get().close();
    }
  }

  @Test
  void who_waits_for_quiet_goes_on_when_the_request_has_ended() throws Exception {
    pace.requestBegun();
    try (ExecutorService workers = Executors.newCachedThreadPool()) {
      Future<?> waiting =
          workers.submit(
              () -> {
                pace.awaitNoRequest();
                return true;
              });
      assertThat(waiting.isDone()).isFalse();
      pace.requestEnded();
      waiting.get();
    }
  }
}
