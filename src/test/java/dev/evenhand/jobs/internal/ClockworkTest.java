package dev.evenhand.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.jobs.Routine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// Two clockworks on one database are what two processes are.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClockworkTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final JobSettings SETTINGS = new JobSettings(OFTEN, OFTEN);

  @Autowired DataSource database;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired List<Routine> routines;
  @Autowired RoutineTable table;
  @Autowired WebApplicationContext context;
  private final Deque<Clockwork> started = new ArrayDeque<>();

  @AfterEach
  void stop() {
    started.forEach(Clockwork::stop);
    jdbc.sql("delete from scheduled_task where task_name like 'test-%'").update();
  }

  @Test
  void of_two_processes_one_runs_a_routine() {
    var rare = IntStream.range(0, 20).mapToObj(_ -> new Counted(Duration.ofHours(1), 0)).toList();
    start(rare);
    start(rare);
    await().atMost(LONG).until(() -> rare.stream().allMatch(one -> one.runs() > 0));
    await()
        .during(Duration.ofMillis(500))
        .until(() -> rare.stream().allMatch(one -> one.runs() == 1));
  }

  @Test
  void a_routine_runs_again_after_its_pause_and_never_twice_at_once() {
    var often = new Counted(OFTEN, 0);
    start(List.of(often));
    start(List.of(often));
    await().atMost(LONG).until(() -> often.runs() >= 5);
    assertThat(often.mostAtOnce()).isEqualTo(1);
  }

  @Test
  void another_process_goes_on_when_one_ends() {
    var often = new Counted(OFTEN, 0);
    var first = start(List.of(often));
    start(List.of(often));
    await().atMost(LONG).until(() -> often.runs() >= 2);
    first.stop();
    var before = often.runs();
    await().atMost(LONG).until(() -> often.runs() >= before + 2);
  }

  @Test
  void a_routine_that_fails_is_visible_and_tried_again() {
    var weak = new Counted(Duration.ofSeconds(3), 2);
    start(List.of(weak));
    await().atMost(LONG).until(() -> table.failed().contains(weak.name()));
    assertThat(MockMvcTester.from(context).get().uri("/api/health"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("status", status -> status.assertThat().isEqualTo("degraded"))
        .hasPathSatisfying(
            "failedRoutines", names -> names.assertThat().asArray().contains(weak.name()));
    await().atMost(LONG).until(() -> weak.runs() >= 3);
    await().atMost(LONG).until(() -> !table.failed().contains(weak.name()));
  }

  @Test
  void every_routine_of_the_product_has_a_name_of_its_own_and_has_run() {
    var names = routines.stream().map(Routine::name).toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("make-room-for-decisions", "forget-old-requests", "forget-expired-sign-ins")
        .allSatisfy(name -> assertThat(name).matches("[a-z]+(-[a-z]+)*"));
    await().atMost(LONG).until(() -> succeeded().containsAll(names));
  }

  private List<String> succeeded() {
    return jdbc.sql("select task_name from scheduled_task where last_success is not null")
        .query((row, _) -> row.getString("task_name"))
        .list();
  }

  private Clockwork start(List<? extends Routine> routines) {
    var clockwork = new Clockwork(database, List.copyOf(routines), SETTINGS, clock);
    clockwork.start();
    started.push(clockwork);
    return clockwork;
  }

  /// Counts its runs, the first of which fail if a test wants.
  private static final class Counted implements Routine {
    private final String name = "test-" + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Duration pause;
    private final int failures;

    Counted(Duration pause, int failures) {
      this.pause = pause;
      this.failures = failures;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Duration pause() {
      return pause;
    }

    @Override
    public void run() {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        if (runs.incrementAndGet() <= failures) {
          throw new IllegalStateException("Expected to fail, as the test wants.");
        }
        await().pollDelay(Duration.ofMillis(20)).until(() -> true);
      } finally {
        now.decrementAndGet();
      }
    }

    int runs() {
      return runs.get();
    }

    int mostAtOnce() {
      return most.get();
    }
  }
}
