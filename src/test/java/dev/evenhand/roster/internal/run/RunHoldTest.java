package dev.evenhand.roster.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunHoldRaceTest {
  private static final int HANDS = 6;
  private static final Duration HOLD = Duration.ofSeconds(30);
  @Autowired ApplicationContext context;
  @Autowired RunRunner runner;
  @Autowired RunHoldTable table;
  @Autowired Companies companies;
  @Autowired Clock clock;
  private Switchboard board;
  private PlanningRun.Id run;

  @BeforeEach
  void leaveOneWaiting() {
    runner.stop();
    board = new Switchboard(context, "ana", "joan");
    run = new PlanningRun.Id(UUID.fromString(new PlanningBench(board).begin(Map.of())));
  }

  @AfterEach
  void goOn() {
    board.planner.post("/api/roster/runs/" + run + "/discard");
    runner.start();
  }

  @Test
  void one_run_many_processes_one_holder() throws InterruptedException, ExecutionException {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var hands = new ArrayList<Future<Optional<Taken>>>();
      for (int hand = 0; hand < HANDS; hand++) {
        var process = new UUID(1, hand);
        hands.add(
            threads.submit(() -> {
              gate.await();
              return take(process, clock.instant());
            }));
      }
      gate.countDown();
      int holders = 0;
      for (var hand : hands) {
        holders += hand.get().isPresent() ? 1 : 0;
      }
      assertThat(holders).isEqualTo(1);
    }
  }

  @Test
  void who_was_too_slow_to_hold_on_writes_nothing_any_more() {
    var slow = new UUID(1, 1);
    var other = new UUID(1, 2);
    var now = clock.instant();
    assertThat(take(slow, now)).isPresent();
    assertThat(take(other, now.plus(HOLD).minusMillis(1))).isEmpty();
    assertThat(take(other, now.plus(HOLD))).isPresent();
    assertThat(in(() -> table.renew(run, slow, 10, now.plus(HOLD)))).isEmpty();
    assertThat(in(() -> table.better(run, slow, "{}", 1))).isFalse();
    in(() -> {
      table.point(run, slow, new Point(1, null, 5L));
      return true;
    });
    var seen = new PlanningBench(board).get(run.toString());
    assertThat(seen.path("points").size()).isZero();
    assertThat(seen.at("/run/cost").isNumber()).isFalse();
  }

  private Optional<Taken> take(UUID process, Instant now) {
    return in(() -> table.take(run, process, now, now.plus(HOLD)));
  }

  private <T> T in(Supplier<T> work) {
    return companies.transact(board.admin.company(), work);
  }
}
