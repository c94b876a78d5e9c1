package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.run.FakeEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunApiTest {
  private static final String RUNS = "/api/roster/runs";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @Test
  void a_run_finds_a_timetable_and_shows_how_it_went() {
    var run = bench.awaitState(bench.begin(Map.of()), "ended");
    assertThat(run.at("/run/isOptimal").asBoolean()).isTrue();
    assertThat(run.at("/run/cost").asLong()).isEqualTo(run.at("/run/bound").asLong()).isZero();
    assertThat(run.at("/best/empty").asInt()).isZero();
    assertThat(run.path("points").size()).isEqualTo(2);
    assertThat(run.at("/points/0/cost").asLong()).isEqualTo(400);
  }

  @Test
  void a_run_is_stopped_continued_and_discarded() {
    var id = bench.begin(Map.of("seed", FakeEngine.ENDLESS));
    bench.await(id, run -> run.path("run").path("cost").isNumber());
    assertThat(board.planner.post(RUNS + "/" + id + "/continue").refusal())
        .isEqualTo("run-in-another-state");
    bench.stop(id);
    assertThat(board.planner.post(RUNS + "/" + id + "/stop").refusal())
        .isEqualTo("run-in-another-state");
    Switchboard.must(board.planner.post(RUNS + "/" + id + "/continue", Map.of("seconds", 5)));
    bench.awaitState(id, "running");
    bench.stop(id);
    Switchboard.must(board.planner.post(RUNS + "/" + id + "/discard"));
    assertThat(board.planner.get(RUNS).json().path("total").asInt()).isZero();
    assertThat(board.planner.post(RUNS + "/" + id + "/discard").status()).isEqualTo(409);
  }

  @Test
  void several_run_at_once_up_to_a_limit() {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      ids.add(bench.begin(Map.of("seed", FakeEngine.ENDLESS)));
    }
    assertThat(bench.ask(Map.of()).refusal()).isEqualTo("too-many-runs");
    ids.forEach(id -> board.planner.post(RUNS + "/" + id + "/discard"));
    bench.awaitState(bench.begin(Map.of()), "ended");
  }

  @Test
  void planners_begin_runs_and_everybody_looks() {
    var ana = board.person("ana");
    assertThat(ana.post(RUNS, Map.of("week", Switchboard.WEEK)).status()).isEqualTo(403);
    var id = bench.begin(Map.of());
    assertThat(ana.get(RUNS + "/" + id).status()).isEqualTo(200);
    assertThat(ana.post(RUNS + "/" + id + "/stop").status()).isEqualTo(403);
    assertThat(ana.get(RUNS + "/" + id).json().path("mayEdit").asBoolean()).isFalse();
  }

  @Test
  void a_timetable_that_breaks_rules_is_never_shown() {
    var id = bench.begin(Map.of("seed", FakeEngine.LYING));
    var run = bench.awaitState(id, "failed");
    assertThat(run.at("/run/messageCode").asString()).isEqualTo("breaks-a-rule");
    assertThat(run.at("/run/messageArgs/rule").asString()).isEqualTo("lines");
    assertThat(run.at("/run/messageArgs/day").asString()).isEqualTo("mon");
    assertThat(run.at("/run/messageArgs/turn").asInt()).isZero();
    assertThat(run.at("/run/message").asString()).startsWith("Expected");
    assertThat(run.at("/run/cost").asLong()).isEqualTo(400);
  }

  @Test
  void a_run_that_crashed_says_so_and_can_be_continued() {
    var id = bench.begin(Map.of("seed", FakeEngine.CRASHING));
    var run = bench.awaitState(id, "failed");
    assertThat(run.at("/run/messageCode").asString()).isEqualTo("crashed");
    assertThat(run.at("/run/messageArgs/exit").asInt()).isEqualTo(134);
    assertThat(board.planner.post(RUNS + "/" + id + "/continue").status()).isEqualTo(200);
    bench.awaitState(id, "failed");
  }

  @ParameterizedTest
  @CsvSource({
    FakeEngine.CONFUSED + ", failed, unreadable-timetable",
    FakeEngine.BROKEN + ", failed, unforeseen",
    FakeEngine.SLOW + ", ended, not-found",
    FakeEngine.PROVING + ", failed, impossible",
    FakeEngine.HELPING + ", ended, cells-stay-empty"
  })
  void each_end_that_is_worth_a_word_has_a_code(int seed, String state, String code) {
    var run = bench.awaitState(bench.begin(Map.of("seed", seed)), state);
    assertThat(run.at("/run/messageCode").asString()).isEqualTo(code);
    assertThat(run.at("/run/message").asString()).isNotEmpty();
    var told = board.admin.get("/api/audit?subject=planning-run").json().at("/items/0/after");
    assertThat(told.path("message").asString()).isEqualTo(code);
  }

  @Test
  void a_run_of_which_there_is_nothing_to_say_has_no_code() {
    var run = bench.awaitState(bench.begin(Map.of()), "ended");
    assertThat(run.at("/run/messageCode").isString()).isFalse();
    assertThat(run.at("/run/messageArgs").size()).isZero();
    assertThat(run.at("/run/message").asString()).isEmpty();
  }

  @Test
  void a_run_may_differ_from_the_settings() {
    var id = bench.begin(Map.of("lines", 2, "days", List.of("wed")));
    var run = bench.awaitState(id, "ended");
    assertThat(run.at("/best/cells").size()).isEqualTo(2);
    assertThat(run.at("/best/lines").asInt()).isEqualTo(2);
  }

  @Test
  void every_fault_names_its_field() {
    assertThat(field(Map.of("week", "2026-12-29"))).isEqualTo("week");
    assertThat(field(Map.of("seconds", 0))).isEqualTo("seconds");
    assertThat(field(Map.of("hours", List.of("09:00")))).isEqualTo("hours");
    assertThat(field(Map.of("days", List.of("moo")))).isEqualTo("days[0]");
    assertThat(field(Map.of("keepFrom", "x"))).isEqualTo("keepFrom");
  }

  private String field(Map<String, Object> body) {
    var answer = bench.ask(body);
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().path("field").asString();
  }
}
