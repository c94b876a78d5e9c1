package dev.evenhand.roster.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.AtOnce;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.run.FakeEngine;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RemedyApiTest {
  private static final String WEEK = "/api/roster/weeks/" + Switchboard.WEEK;
  private static final String RUNS = "/api/roster/runs/";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @Test
  void a_remedy_is_applied_in_that_week_alone_and_the_week_planned_again() {
    var run = helped();
    int load = load(WEEK);
    assertThat(run.at("/reasons/remedies/0/offer/kind").asString()).isEqualTo("turns");
    assertThat(run.at("/reasons/remedies/0/offer/now").asInt()).isEqualTo(load);
    assertThat(run.at("/reasons/remedies/0/offer/most").asInt()).isEqualTo(load + 1);
    var begun = apply(board.planner, run, "remedies/0");
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.json().at("/run/id")).isNotEqualTo(run.at("/run/id"));
    assertThat(begun.json().at("/run/kind").asString()).isEqualTo("plan");
    assertThat(begun.json().at("/run/week").asString()).isEqualTo(Switchboard.WEEK);
    assertThat(begun.json().at("/run/begunWith").asString()).isEqualTo("run");
    assertThat(begun.json().at("/allowances/0/kind").asString()).isEqualTo("turns");
    assertThat(begun.json().at("/allowances/0/personId").asString()).isEqualTo(board.id("ana"));
    assertThat(load(WEEK)).isEqualTo(load + 1);
    assertThat(load("/api/roster/weeks/2027-01-04")).isEqualTo(load);
    var told = board.admin.get("/api/audit?subject=week-allowance").json().at("/items/0");
    assertThat(told.path("action").asString()).isEqualTo("created");
    assertThat(told.path("name").asString()).isEqualTo(Switchboard.WEEK);
    assertThat(told.at("/after/limit").asInt()).isEqualTo(load + 1);
  }

  @Test
  void a_step_of_a_repair_is_applied_and_the_week_repaired_again() {
    bench.publish();
    var effort = Map.of("seconds", 5, "seed", FakeEngine.HELPING);
    var id = board.planner.post(WEEK + "/repair", effort).json().at("/run/id").asString();
    var run = bench.awaitState(id, "ended");
    assertThat(run.at("/steps/1/offer").isObject()).isFalse();
    var begun = Switchboard.must(apply(board.planner, run, "steps/0")).json();
    assertThat(begun.at("/run/kind").asString()).isEqualTo("repair");
    var again = bench.awaitState(begun.at("/run/id").asString(), "ended");
    assertThat(again.at("/steps/0/offer/now").asInt())
        .isEqualTo(run.at("/steps/0/offer/now").asInt() + 1);
    assertThat(apply(board.planner, again, "steps/1").refusal()).isEqualTo("remedy-out-of-reach");
  }

  @Test
  void what_was_allowed_is_taken_back() {
    int load = load(WEEK);
    Switchboard.must(apply(board.planner, helped(), "remedies/0"));
    var path = WEEK + "/allowances";
    var id = board.person("ana").get(path).json().at("/items/0/id").asString();
    assertThat(board.person("ana").delete(path + "/" + id).status()).isEqualTo(403);
    var elsewhere = "/api/roster/weeks/2027-01-04/allowances/" + id;
    assertThat(board.planner.delete(elsewhere).status()).isEqualTo(404);
    Switchboard.must(board.planner.delete(path + "/" + id));
    assertThat(board.planner.get(path).json().path("total").asInt()).isZero();
    assertThat(load(WEEK)).isEqualTo(load);
    assertThat(board.planner.delete(path + "/" + id).status()).isEqualTo(404);
    var told = board.admin.get("/api/audit?subject=week-allowance").json().at("/items/0");
    assertThat(told.path("action").asString()).isEqualTo("deleted");
  }

  @Test
  void planners_alone_apply_remedies() {
    var run = helped();
    assertThat(apply(board.person("ana"), run, "remedies/0").status()).isEqualTo(403);
    assertNothingWasAllowed();
  }

  @Test
  void pressing_twice_applies_once() throws Exception {
    var run = helped();
    var asks = new ArrayList<Supplier<Answer>>();
    IntStream.range(0, 8)
        .forEach(_ -> asks.add(() -> apply(board.planner, run, "remedies/0", "one press")));
    var begun =
        AtOnce.answers(asks).stream()
            .map(answer -> Switchboard.must(answer).json().at("/run/id").asString())
            .distinct()
            .toList();
    assertThat(begun).hasSize(1);
    assertThat(board.planner.get(WEEK + "/allowances").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void of_several_who_apply_at_once_one_does_and_the_others_see_a_changed_week() throws Exception {
    var run = helped();
    int load = load(WEEK);
    var asks = new ArrayList<Supplier<Answer>>();
    IntStream.range(0, 8).forEach(_ -> asks.add(() -> apply(board.planner, run, "remedies/0")));
    var answers = AtOnce.answers(asks);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allMatch(answer -> answer.refusal().equals("week-changed"));
    assertThat(load(WEEK)).isEqualTo(load + 1);
  }

  @Test
  void a_remedy_of_a_week_that_was_changed_is_refused() {
    var run = helped();
    board.busy("joan", Map.of("weekday", "mon"));
    assertThat(apply(board.planner, run, "remedies/0").refusal()).isEqualTo("week-changed");
    assertNothingWasAllowed();
  }

  @Test
  void a_remedy_of_a_week_that_was_published_since_is_refused() {
    var run = helped();
    bench.publish();
    assertThat(apply(board.planner, run, "remedies/0").refusal()).isEqualTo("week-changed");
    assertNothingWasAllowed();
  }

  @Test
  void a_run_that_is_not_as_it_was_seen_is_refused() {
    var run = helped();
    var path = RUNS + run.at("/run/id").asString() + "/remedies/0/apply";
    assertThat(board.planner.post(path).refusal()).isEqualTo("version-required");
    var header = Map.of("If-Match", "\"1\"");
    assertThat(board.planner.send("POST", path, Map.of(), header).refusal())
        .isEqualTo("week-changed");
    Switchboard.must(board.planner.post(RUNS + run.at("/run/id").asString() + "/discard"));
    assertThat(apply(board.planner, run, "remedies/0").refusal()).isEqualTo("run-in-another-state");
  }

  @Test
  void a_remedy_there_is_not_is_not_found() {
    var run = helped();
    assertThat(apply(board.planner, run, "remedies/7").status()).isEqualTo(404);
    assertThat(apply(board.planner, run, "remedies/-1").status()).isEqualTo(404);
  }

  @Test
  void nothing_is_allowed_when_no_other_run_can_begin() {
    var run = helped();
    var others = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      others.add(bench.begin(Map.of("seed", FakeEngine.ENDLESS)));
    }
    assertThat(apply(board.planner, run, "remedies/0").refusal()).isEqualTo("too-many-runs");
    assertNothingWasAllowed();
    others.forEach(id -> board.planner.post(RUNS + id + "/discard"));
  }

  private void assertNothingWasAllowed() {
    assertThat(board.planner.get(WEEK + "/allowances").json().path("total").asInt()).isZero();
  }

  /// A run of a plan that has ended and says what would help.
  private JsonNode helped() {
    return bench.awaitState(bench.begin(Map.of("seed", FakeEngine.HELPING)), "ended");
  }

  private Answer apply(TestClient planner, JsonNode run, String what) {
    return planner.send("POST", path(run, what), Map.of(), Map.of("If-Match", tag(run)));
  }

  private Answer apply(TestClient planner, JsonNode run, String what, String key) {
    var headers = Map.of("If-Match", tag(run), "Idempotency-Key", key);
    return planner.send("POST", path(run, what), Map.of(), headers);
  }

  private static String path(JsonNode run, String what) {
    return RUNS + run.at("/run/id").asString() + "/" + what + "/apply";
  }

  private static String tag(JsonNode run) {
    return "\"" + run.at("/run/version").asLong() + "\"";
  }

  /// Turns that Ana takes in a week at most.
  private int load(String week) {
    return Switchboard.must(board.admin.get(week + "/problem"))
        .json()
        .path("people")
        .valueStream()
        .filter(person -> person.path("personId").asString().equals(board.id("ana")))
        .map(person -> person.path("load").asInt())
        .findFirst()
        .orElseThrow();
  }
}
