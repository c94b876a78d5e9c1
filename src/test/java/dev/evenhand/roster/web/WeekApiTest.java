package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WeekApiTest {
  private static final String WEEK = "/api/roster/weeks/" + Switchboard.WEEK;
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @Test
  void what_a_run_found_is_published_once() {
    assertThat(board.admin.get(WEEK).status()).isEqualTo(404);
    var id = bench.begin(Map.of());
    bench.awaitState(id, "ended");
    assertThat(bench.publish(id, Map.of()).json().path("number").asInt()).isEqualTo(1);
    assertThat(bench.publish(id, Map.of()).refusal()).isEqualTo("changed-meanwhile");
    var week = board.person("ana").get(WEEK).json();
    assertThat(week.at("/grid/empty").asInt()).isZero();
    assertThat(week.at("/version/kind").asString()).isEqualTo("run");
    assertThat(week.path("changes").size()).isEqualTo(4);
    assertThat(week.path("mayEdit").asBoolean()).isFalse();
    var weeks = board.admin.get("/api/roster/weeks?from=2026-12-21&to=2027-01-04").json();
    assertThat(weeks.path("items").valueStream().map(it -> it.path("number").asInt()))
        .containsExactly(0, 1, 0);
  }

  @Test
  void two_cells_are_swapped_in_one_action() {
    bench.publish();
    var first = bench.at("mon", 0);
    var second = bench.at("mon", 1);
    assertThat(first).isNotEqualTo(second);
    var done = edit(1, change("mon", 0, first, second), change("mon", 1, second, first));
    assertThat(done.json().path("number").asInt()).isEqualTo(2);
    assertThat(bench.at("mon", 0)).isEqualTo(second);
    assertThat(bench.at("mon", 1)).isEqualTo(first);
  }

  @Test
  void credit_is_what_was_published_above_the_ideal_and_moves_with_edits() {
    bench.publish();
    assertThat(credit("ana")).isEqualTo(0);
    edit(1, change("mon", 0, bench.at("mon", 0), null));
    assertThat(credit("ana") + credit("joan")).isEqualTo(-1);
    restore(1, 2);
    assertThat(credit("ana")).isEqualTo(0);
    assertThat(credit("joan")).isEqualTo(0);
  }

  @Test
  void whoever_comes_second_is_told_what_changed() {
    bench.publish();
    var first = bench.at("mon", 0);
    var cell = change("mon", 0, first, null);
    assertThat(edit(1, cell).status()).isEqualTo(200);
    var second = edit(1, change("tue", 0, bench.at("tue", 0), null));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.refusal()).isEqualTo("changed-meanwhile");
    assertThat(second.json().path("number").asInt()).isEqualTo(2);
    assertThat(second.json().at("/changes/0/from").asString()).isEqualTo(first);
    assertThat(second.json().path("changes").size()).isEqualTo(1);
  }

  @Test
  void an_edit_that_breaks_a_rule_warns_or_is_refused_as_the_settings_say() {
    bench.publish();
    var first = bench.at("mon", 0);
    var other = first.equals(board.id("ana")) ? "joan" : "ana";
    board.busy(other, Map.of("weekday", "mon", "from", "09:00", "to", "10:00"));
    board.set(Map.of("edits", "refuse"));
    var refused = edit(1, change("mon", 0, first, board.id(other)));
    assertThat(refused.refusal()).isEqualTo("breaks-rules");
    assertThat(refused.json().at("/breaches/0/rule").asString()).isEqualTo("busy");
    assertThat(refused.json().at("/breaches/0/personId").asString()).isEqualTo(board.id(other));
    board.set(Map.of("edits", "warn"));
    var warned = edit(1, change("mon", 0, first, board.id(other)));
    assertThat(warned.status()).isEqualTo(200);
    assertThat(warned.json().at("/warnings/0/rule").asString()).isEqualTo("busy");
  }

  @Test
  void there_are_never_more_people_than_lines() {
    bench.publish();
    var other = bench.at("mon", 1);
    var answer = edit(1, change("mon", 0, null, other));
    assertThat(answer.refusal()).isEqualTo("breaks-rules");
    assertThat(answer.json().at("/breaches/0/rule").asString()).isEqualTo("lines");
  }

  @Test
  void an_edit_names_cells_and_people_that_are_there() {
    bench.publish();
    var ana = board.id("ana");
    var there = bench.at("mon", 0);
    var absent = there.equals(ana) ? board.id("joan") : ana;
    assertThat(field(change("mon", 0, absent, null))).isEqualTo("changes[0].out");
    assertThat(field(change("sun", 0, null, ana))).isEqualTo("changes[0].day");
    assertThat(field(change("mon", 2, null, ana))).isEqualTo("changes[0].turn");
    assertThat(field(change("mon", 0, null, there))).isEqualTo("changes[0].in");
    var stranger = board.planner.person().id().toString();
    assertThat(field(change("mon", 0, null, stranger))).isEqualTo("changes[0].in");
    assertThat(field(Map.of("day", "mon", "turn", 0))).isEqualTo("changes[0].in");
    assertThat(
            board
                .person("ana")
                .post(WEEK + "/edits", body(1, change("mon", 0, there, null)))
                .status())
        .isEqualTo(403);
  }

  @Test
  void older_versions_are_viewed_compared_and_restored() {
    bench.publish();
    var first = bench.at("mon", 0);
    edit(1, change("mon", 0, first, null));
    assertThat(board.admin.get(WEEK + "/versions").json().path("total").asInt()).isEqualTo(2);
    assertThat(board.admin.get(WEEK + "/versions/1").json().at("/grid/empty").asInt()).isZero();
    var difference = board.admin.get(WEEK + "/versions/1/diff/2").json();
    assertThat(difference.at("/items/0/from").asString()).isEqualTo(first);
    assertThat(restore(1, 1).refusal()).isEqualTo("changed-meanwhile");
    assertThat(restore(1, 2).json().path("number").asInt()).isEqualTo(3);
    assertThat(bench.at("mon", 0)).isEqualTo(first);
    assertThat(restore(9, 3).status()).isEqualTo(404);
    assertThat(board.admin.get(WEEK + "/versions/1/diff/9").status()).isEqualTo(404);
  }

  @Test
  void a_run_is_not_published_over_edits_that_its_planner_has_not_seen() {
    bench.publish();
    var id = bench.begin(Map.of());
    bench.awaitState(id, "ended");
    edit(1, change("mon", 0, bench.at("mon", 0), null));
    assertThat(bench.publish(id, Map.of()).refusal()).isEqualTo("changed-meanwhile");
    assertThat(bench.publish(id, Map.of("seen", 2)).json().path("number").asInt()).isEqualTo(3);
  }

  @Test
  void a_published_week_keeps_its_rules_when_settings_change() {
    bench.publish();
    board.set(
        Map.of(
            "hours", List.of("09:00", "10:00", "11:00", "12:00"),
            "rules", Map.of("breakTurns", List.of(1, 2)),
            "edits", "refuse"));
    assertThat(bench.week().at("/grid/hours").size()).isEqualTo(3);
    var first = bench.at("mon", 0);
    assertThat(edit(1, change("mon", 0, first, null)).status()).isEqualTo(200);
  }

  private Answer edit(int seen, Object... changes) {
    return board.planner.post(WEEK + "/edits", body(seen, changes));
  }

  private Answer restore(int number, int seen) {
    return board.planner.post(WEEK + "/versions/" + number + "/restore", Map.of("seen", seen));
  }

  private static Map<String, Object> body(int seen, Object... changes) {
    return Map.of("seen", seen, "changes", List.of(changes));
  }

  private static Map<String, Object> change(
      String day, int turn, @Nullable String out, @Nullable String in) {
    var change = new HashMap<String, Object>(Map.of("day", day, "turn", turn));
    if (out != null) {
      change.put("out", out);
    }
    if (in != null) {
      change.put("in", in);
    }
    return change;
  }

  private String field(Map<String, Object> change) {
    var answer = edit(1, change);
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().path("field").asString();
  }

  private double credit(String name) {
    return board
        .admin
        .get("/api/roster/people")
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("username").asString().equals(name))
        .mapToDouble(it -> it.path("credit").asDouble())
        .sum();
  }
}
