package dev.evenhand.solver.internal.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.internal.engine.Outcome.Death;
import dev.evenhand.solver.internal.engine.Report.Improved;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final Ear ear = new Ear();

  @Test
  void a_small_problem_is_solved_with_proof() throws Exception {
    try (var run = new Engine(new Command(256)).start(Jobs.small(20), ear)) {
      assertThat(run.outcome().get(60, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Ended.class,
              ended -> {
                assertThat(ended.report().ending()).isEqualTo(Ending.OPTIMAL);
                assertThat(ended.report().standing().gap()).isZero();
              });
      assertThat(ear.heard()).anyMatch(Improved.class::isInstance);
    }
  }

  @Test
  void what_cannot_be_is_impossible() throws Exception {
    try (var run = new Engine(new Command(256)).start(Jobs.impossible(), ear)) {
      assertThat(run.outcome().get(60, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Ended.class,
              ended -> assertThat(ended.report().ending()).isEqualTo(Ending.IMPOSSIBLE));
    }
  }

  @Test
  void a_document_that_is_no_problem_is_refused() throws Exception {
    var job = new Job("shift-scheduling", "nonsense", null, new Limits(5, 1, 1, 1000));
    try (var run = new Engine(new Command(256)).start(job, ear)) {
      assertThat(run.outcome().get(60, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.faults()).anyMatch(fault -> fault.contains("line 1")));
    }
  }

  @Test
  void a_format_that_is_unknown_is_refused() throws Exception {
    var job = new Job("crossword", "", null, new Limits(5, 1, 1, 1000));
    try (var run = new Engine(new Command(256)).start(job, ear)) {
      assertThat(run.outcome().get(60, SECONDS)).isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void a_stop_is_answered_at_once_with_what_there_is() throws Exception {
    try (var run = new Engine(new Command(256)).start(Jobs.large(600), ear)) {
      assertThat(ear.hasSolution().await(60, SECONDS)).isTrue();
      var clock = new Countdown(0);
      run.stop();
      assertThat(run.outcome().get(10, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Ended.class,
              ended -> assertThat(ended.report().ending()).isEqualTo(Ending.FEASIBLE));
      assertThat(clock.gone()).isLessThan(2);
    }
  }

  @Test
  void a_stop_right_after_the_start_is_heard() throws Exception {
    try (var run = new Engine(new Command(256)).start(Jobs.large(600), ear)) {
      run.stop();
      assertThat(run.outcome().get(20, SECONDS)).isInstanceOf(Outcome.Ended.class);
    }
  }

  @Test
  void a_process_that_is_killed_is_reported_and_what_it_found_is_known() throws Exception {
    try (var run = new Engine(new Command(256)).start(Jobs.large(600), ear)) {
      assertThat(ear.hasSolution().await(60, SECONDS)).isTrue();
      ProcessHandle.of(run.pid()).orElseThrow().destroyForcibly();
      assertThat(run.outcome().get(10, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Died.class, died -> assertThat(died.why()).isEqualTo(Death.KILLED));
      assertThat(ear.heard()).anyMatch(Improved.class::isInstance);
    }
  }

  @Test
  void too_little_memory_is_reported() throws Exception {
    var small = Jobs.large(600);
    var job = new Job(small.format(), small.document(), null, new Limits(600, 1, 1, 1));
    try (var run = new Engine(new Command(16)).start(job, ear)) {
      assertThat(run.outcome().get(60, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Died.class, died -> assertThat(died.why()).isEqualTo(Death.OUT_OF_MEMORY));
    }
  }

  @Test
  void a_run_that_is_closed_leaves_no_process() throws Exception {
    var run = new Engine(new Command(256)).start(Jobs.large(600), ear);
    assertThat(ear.hasSolution().await(60, SECONDS)).isTrue();
    var process = ProcessHandle.of(run.pid()).orElseThrow();
    run.close();
    assertThat(process.onExit().get(10, SECONDS).isAlive()).isFalse();
    assertThat(run.outcome().get(10, SECONDS)).isInstanceOf(Outcome.Died.class);
  }

  @Test
  void a_process_without_a_parent_ends() throws Exception {
    var folder = Files.createTempDirectory("evenhand-engine-");
    var process = new ProcessBuilder(new Command(256).line(folder)).start();
    var out = process.outputWriter();
    out.write(Wire.line(Jobs.large(600)) + "\n");
    out.flush();
    assertThat(process.inputReader().readLine()).contains("raised");
    process.getOutputStream().close();
    assertThat(process.waitFor(10, SECONDS)).isTrue();
    new RunFolder(folder).delete();
  }

  @Test
  void nobody_waits_for_a_process_that_has_told_its_end() throws Exception {
    var ended = new Report.Ended(Ending.OPTIMAL, new Report.Standing(0.5, 3L, 3L));
    var told = List.of("sh", "-c", "echo \"$0\"; exec sleep 60", Wire.line(ended));
    try (var run = new Engine(_ -> told).start(Jobs.small(1), ear)) {
      assertThat(run.outcome().get(10, SECONDS)).isEqualTo(new Outcome.Ended(ended));
      assertThat(ProcessHandle.of(run.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void something_else_than_the_engine_has_died() throws Exception {
    try (var run =
        new Engine(_ -> List.of("sh", "-c", "echo oh; echo no >&2; exit 9"))
            .start(Jobs.small(1), ear)) {
      assertThat(run.outcome().get(10, SECONDS))
          .isEqualTo(new Outcome.Died(Death.CRASHED, 9, "no\n"));
    }
  }

  @Test
  void what_cannot_start_has_died() throws Exception {
    try (var run = new Engine(_ -> List.of("/no/such/java")).start(Jobs.small(1), ear)) {
      assertThat(run.outcome().get(10, SECONDS))
          .isInstanceOfSatisfying(
              Outcome.Died.class, died -> assertThat(died.why()).isEqualTo(Death.NOT_STARTED));
    }
  }

  /// Hears reports, and when there is a first solution.
  private static final class Ear implements Consumer<Report> {
    private final List<Report> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch solved = new CountDownLatch(1);

    @Override
    public void accept(Report report) {
      heard.add(report);
      if (report instanceof Improved) {
        solved.countDown();
      }
    }

    List<Report> heard() {
      return heard;
    }

    CountDownLatch hasSolution() {
      return solved;
    }
  }
}
