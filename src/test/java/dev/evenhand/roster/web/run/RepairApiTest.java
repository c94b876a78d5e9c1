package dev.evenhand.roster.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.run.FakeEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepairApiTest {
  private static final String WEEK = "/api/roster/weeks/" + Switchboard.WEEK;
  private static final String FINDINGS = "/api/roster/findings";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publish();
  }

  @Test
  void a_mark_on_a_published_turn_is_found_told_repaired_and_gone() {
    var ill = who(bench.at("mon", 0));
    var before = grid();
    board.busy(ill, Map.of("weekday", "mon"));
    board.busy(ill, Map.of("weekday", "tue"));
    var finding =
        bench
            .awaitValue(
                () -> board.person("ana").get(FINDINGS).json(),
                found -> found.at("/items/0/details").size() == 2)
            .at("/items/0");
    assertThat(finding.path("kind").asString()).isEqualTo("broken");
    assertThat(finding.at("/details/0/rule").asString()).isEqualTo("busy");
    assertThat(finding.at("/details/0/personId").asString()).isEqualTo(board.id(ill));
    assertThat(awaitNotice(board.planner, "timetable-broken").at("/args/caseId").asString())
        .isEqualTo(Switchboard.WEEK);
    assertThat(notices(board.person("ana")).map(one -> one.path("kind").asString()))
        .doesNotContain("timetable-broken");

    var id = repair().json().at("/run/id").asString();
    var run = bench.awaitState(id, "ended");
    assertThat(run.at("/run/kind").asString()).isEqualTo("repair");
    moved(id, ill);

    assertThat(grid()).isEqualTo(before);
    assertThat(Switchboard.must(bench.publish(id, Map.of())).json().path("number").asInt())
        .isEqualTo(2);
    var week = bench.week();
    assertThat(week.at("/version/kind").asString()).isEqualTo("repair");
    assertThat(week.path("breaches").size()).isZero();
    assertThat(week.path("changes").size()).isEqualTo(2);
    awaitFindings(0);
  }

  @Test
  void what_its_planner_accepted_is_not_told_again() {
    var there = bench.at("mon", 0);
    var other = other(who(there));
    board.busy(other, firstTurn());
    var change = Map.of("day", "mon", "turn", 0, "out", there, "in", board.id(other));
    var edit = Map.of("seen", 1, "changes", List.of(change));
    assertThat(
            Switchboard.must(board.planner.post(WEEK + "/edits", edit))
                .json()
                .at("/warnings/0/rule")
                .asString())
        .isEqualTo("busy");
    Switchboard.must(board.planner.post(FINDINGS + "/check"));
    awaitFindings(0);
    assertThat(bench.week().path("breaches").valueStream().map(one -> one.path("rule").asString()))
        .containsExactlyInAnyOrder("busy", "load");
  }

  @Test
  void a_day_on_which_the_company_is_closed_breaks_its_turns() {
    var closed = Map.of("start", "2026-12-29", "end", "2026-12-29", "description", "Holiday");
    Switchboard.must(board.admin.post("/api/closures", closed));
    assertThat(awaitFindings(1).at("/items/0/details").size()).isEqualTo(2);
    var id = repair().json().at("/run/id").asString();
    bench.awaitState(id, "ended");
    var moves = board.planner.get("/api/roster/runs/" + id + "/moves").json().path("moves");
    assertThat(moves.valueStream().map(move -> move.path("day").asString()))
        .containsExactly("tue", "tue");
    assertThat(moves.valueStream())
        .allMatch(move -> move.path("to").isMissingNode() || move.path("to").isNull());
  }

  @Test
  void whoever_is_not_planned_any_more_keeps_no_turn() {
    var gone = who(bench.at("mon", 0));
    board.hire("mary", Map.of("ideal", 5, "planned", true));
    Switchboard.must(
        board.admin.put("/api/roster/people/" + board.id(gone), Map.of("planned", false), 1));
    var id = repair().json().at("/run/id").asString();
    bench.awaitState(id, "ended");
    var moves = board.planner.get("/api/roster/runs/" + id + "/moves").json().path("moves");
    assertThat(moves.size()).isEqualTo(2);
    assertThat(moves.valueStream())
        .allMatch(move -> move.path("from").asString().equals(board.id(gone)))
        .allMatch(move -> move.at("/why/code").asString().equals("gone"));
  }

  @Test
  void what_would_help_is_told_with_its_price() {
    var effort = Map.of("seconds", 5, "seed", FakeEngine.HELPING);
    var id = board.planner.post(WEEK + "/repair", effort).json().at("/run/id").asString();
    var run = bench.awaitState(id, "ended");
    assertThat(run.path("steps").size()).isEqualTo(2);
    assertThat(run.at("/steps/0/code").asString()).isEqualTo("one-more-turn");
    assertThat(run.at("/steps/0/personId").asString()).isEqualTo(board.id("ana"));
    assertThat(run.at("/steps/0/empty").asLong()).isZero();
    assertThat(run.at("/steps/0/moved").asLong()).isEqualTo(2);
    assertThat(run.at("/steps/0/cost").asLong()).isEqualTo(120);
    assertThat(run.at("/steps/1/code").asString()).isEqualTo("one-more-person");
    assertThat(run.at("/steps/1/day").asString()).isEqualTo("tue");
    assertThat(run.at("/steps/1/turn").asInt()).isEqualTo(1);
  }

  @Test
  void which_demands_clash_is_told_by_their_rules_until_the_run_goes_on() {
    var effort = Map.of("seconds", 5, "seed", FakeEngine.HELPING);
    var id = board.planner.post(WEEK + "/repair", effort).json().at("/run/id").asString();
    var reasons = bench.awaitState(id, "ended").path("reasons");
    assertThat(reasons.at("/clash/0/rule").asString()).isEqualTo("load");
    assertThat(reasons.at("/clash/0/personId").asString()).isEqualTo(board.id("ana"));
    assertThat(reasons.at("/clash/1/rule").asString()).isEqualTo("complete");
    assertThat(reasons.at("/clash/1/day").asString()).isEqualTo("tue");
    assertThat(reasons.at("/clash/1/turn").asInt()).isEqualTo(1);
    assertThat(reasons.at("/remedies/0/code").asString()).isEqualTo("one-step-more");
    assertThat(reasons.at("/remedies/0/demand/rule").asString()).isEqualTo("load");
    assertThat(reasons.at("/remedies/0/cost").asLong()).isEqualTo(90);
    var path = "/api/roster/runs/" + id + "/continue";
    var goingOn = Switchboard.must(board.planner.post(path)).json();
    assertThat(goingOn.at("/run/state").asString()).isNotEqualTo("ended");
    assertThat(goingOn.at("/reasons/clash").size()).isZero();
  }

  @Test
  void a_repair_is_not_published_over_edits_that_nobody_has_seen() {
    board.busy(who(bench.at("mon", 0)), firstTurn());
    var id = repair().json().at("/run/id").asString();
    bench.awaitState(id, "ended");
    var change = Map.of("day", "tue", "turn", 1, "out", bench.at("tue", 1));
    Switchboard.must(
        board.planner.post(WEEK + "/edits", Map.of("seen", 1, "changes", List.of(change))));
    var late = bench.publish(id, Map.of());
    assertThat(late.refusal()).isEqualTo("changed-meanwhile");
    assertThat(late.json().path("changes").size()).isEqualTo(1);
  }

  @Test
  void planners_repair_what_is_published() {
    assertThat(board.person("ana").post(WEEK + "/repair").status()).isEqualTo(403);
    assertThat(board.planner.post("/api/roster/weeks/2027-01-04/repair").status()).isEqualTo(404);
    var fault = board.planner.post(WEEK + "/repair", Map.of("seconds", 0));
    assertThat(fault.json().path("field").asString()).isEqualTo("seconds");
    var key = Map.of("Idempotency-Key", "one repair");
    var first = board.planner.send("POST", WEEK + "/repair", Map.of(), key);
    var again = board.planner.send("POST", WEEK + "/repair", Map.of(), key);
    assertThat(again.json().at("/run/id")).isEqualTo(first.json().at("/run/id"));
  }

  /// The first turn goes to somebody else, another one to nobody.
  private void moved(String run, String ill) {
    var moves = board.person("ana").get("/api/roster/runs/" + run + "/moves").json();
    assertThat(moves.path("number").asInt()).isEqualTo(1);
    assertThat(moves.path("moves").size()).isEqualTo(2);
    assertThat(moves.at("/moves/1/to").isString()).isFalse();
    assertThat(moves.at("/moves/0/from").asString()).isEqualTo(board.id(ill));
    assertThat(moves.at("/moves/0/to").asString()).isEqualTo(board.id(other(ill)));
    assertThat(moves.at("/moves/0/why/code").asString()).isEqualTo("breaks");
    assertThat(moves.at("/moves/0/why/rule").asString()).isEqualTo("busy");
    assertThat(moves.at("/moves/0/why/text").asString()).contains("school");
  }

  private static Map<String, Object> firstTurn() {
    return Map.of("weekday", "mon", "from", "09:00", "to", "10:00");
  }

  private Answer repair() {
    return Switchboard.must(board.planner.post(WEEK + "/repair"));
  }

  private JsonNode grid() {
    return bench.week().path("grid");
  }

  private String who(String id) {
    return id.equals(board.id("ana")) ? "ana" : "joan";
  }

  private static String other(String name) {
    return name.equals("ana") ? "joan" : "ana";
  }

  private JsonNode awaitFindings(int many) {
    return bench.awaitValue(
        () -> board.person("ana").get(FINDINGS).json(),
        found -> found.path("items").size() == many);
  }

  private JsonNode awaitNotice(TestClient reader, String kind) {
    return bench
        .awaitValue(
            () -> notices(reader).filter(one -> one.path("kind").asString().equals(kind)).toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  private static Stream<JsonNode> notices(TestClient reader) {
    return reader.get("/api/notices").json().path("items").valueStream();
  }
}
