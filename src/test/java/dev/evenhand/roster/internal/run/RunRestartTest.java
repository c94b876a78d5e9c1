package dev.evenhand.roster.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.jobs.internal.ErrandRunner;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunRestartTest {
  @Autowired ApplicationContext context;
  @Autowired ErrandRunner runner;
  @Autowired FakeEngine engine;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @AfterEach
  void goOn() {
    runner.start();
  }

  @Test
  void a_run_that_is_interrupted_goes_on_from_its_best() {
    var id = bench.begin(Map.of("seed", FakeEngine.ENDLESS));
    bench.await(id, run -> run.path("run").path("cost").isNumber());
    runner.stop();
    assertThat(bench.get(id).path("run").path("state").asString()).isEqualTo("running");
    runner.start();
    var orders = bench.awaitValue(() -> engine.orders(board.id("ana")), found -> found.size() == 2);
    assertThat(orders.getFirst().start()).isNull();
    assertThat(orders.getLast().start()).isNotNull();
    bench.stop(id);
  }

  @Test
  void a_run_that_nobody_has_begun_with_stops_at_once_and_is_continued() {
    runner.stop();
    var id = bench.begin(Map.of());
    Switchboard.must(board.planner.post("/api/roster/runs/" + id + "/stop"));
    assertThat(bench.get(id).path("run").path("state").asString()).isEqualTo("stopped");
    Switchboard.must(board.planner.post("/api/roster/runs/" + id + "/continue"));
    runner.start();
    bench.awaitState(id, "ended");
    assertThat(engine.orders(board.id("ana"))).hasSize(1);
  }
}
