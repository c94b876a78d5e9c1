package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeepApiTest {
  @Autowired ApplicationContext context;
  private Switchboard board;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
  }

  @Test
  void an_extension_belongs_to_one_person() {
    var ana = "/api/roster/people/" + board.id("ana");
    var joan = "/api/roster/people/" + board.id("joan");
    assertThat(board.planner.put(ana, Map.of("extension", "201"), 1).status()).isEqualTo(200);
    assertThat(board.planner.put(joan, Map.of("extension", "201"), 1).refusal())
        .isEqualTo("extension-taken");
    assertThat(board.planner.put(ana, Map.of("extension", "202"), 1).status()).isEqualTo(412);
    assertThat(board.planner.put(ana, Map.of("colour", "red"), 2).json().path("field").asString())
        .isEqualTo("colour");
    assertThat(board.person("ana").put(ana, Map.of(), 2).status()).isEqualTo(403);
  }

  @Test
  void who_is_deleted_takes_no_turns_and_leaves_the_extension_to_others() {
    var joan = "/api/roster/people/" + board.id("joan");
    var ana = "/api/roster/people/" + board.id("ana");
    Switchboard.must(board.planner.put(ana, Map.of("extension", "201"), 1));
    Switchboard.must(board.admin.delete("/api/people/" + board.id("ana")));
    var bench = new PlanningBench(board);
    bench.awaitValue(
        () -> board.planner.put(joan, Map.of("extension", "201"), 1),
        answer -> answer.status() == 200);
    assertThat(board.problem().path("people").size()).isEqualTo(1);
  }

  @Test
  void everybody_keeps_own_busy_marks_and_planners_those_of_others() {
    var mark = Map.of("personId", board.id("ana"), "weekday", "mon", "reason", "doctor");
    assertThat(board.person("joan").post("/api/roster/busy", mark).status()).isEqualTo(403);
    var added = board.person("ana").post("/api/roster/busy", mark);
    assertThat(added.status()).isEqualTo(201);
    var path = "/api/roster/busy/" + added.json().path("id").asString();
    var other = Map.of("date", "2026-12-28", "from", "09:30", "to", "10:30", "reason", "dentist");
    assertThat(board.person("joan").put(path, other, 0).status()).isEqualTo(403);
    assertThat(board.planner.put(path, other, 0).json().path("from").asString()).isEqualTo("09:30");
    assertThat(board.person("ana").put(path, other, 0).status()).isEqualTo(412);
    assertThat(board.person("ana").delete(path).status()).isEqualTo(200);
    assertThat(board.person("ana").delete(path).status()).isEqualTo(404);
  }

  @Test
  void a_busy_mark_says_why_and_ends_after_it_begins() {
    assertThat(fault(Map.of("weekday", "mon"))).isEqualTo("reason");
    assertThat(fault(Map.of("reason", "x"))).isEqualTo("weekday");
    assertThat(fault(Map.of("reason", "x", "weekday", "mon", "from", "10:00", "to", "10:00")))
        .isEqualTo("to");
    assertThat(fault(Map.of("reason", "x", "weekday", "mon", "from", "10:00"))).isEqualTo("to");
    assertThat(fault(Map.of("reason", "x", "weekday", "mon", "date", "2026-12-28")))
        .isEqualTo("weekday");
  }

  @Test
  void the_grid_of_fixed_turns_is_changed_as_a_whole() {
    var turn = Map.of("personId", board.id("ana"), "day", "mon", "start", "09:00");
    var path = "/api/roster/fixed";
    assertThat(board.person("ana").put(path, Map.of("turns", List.of(turn)), 0).status())
        .isEqualTo(403);
    assertThat(board.planner.put(path, Map.of("turns", List.of(turn)), 0).status()).isEqualTo(200);
    assertThat(board.planner.put(path, Map.of("turns", List.of()), 0).status()).isEqualTo(412);
    var twice = board.planner.put(path, Map.of("turns", List.of(turn, turn)), 1);
    assertThat(twice.json().path("field").asString()).isEqualTo("turns[1].start");
    assertThat(board.planner.get(path).json().path("turns").size()).isEqualTo(1);
    assertThat(
            board.planner.put(path, Map.of("turns", List.of()), 1).json().path("version").asInt())
        .isEqualTo(2);
  }

  @Test
  void the_audit_tells_codes_and_names_in_the_words_of_the_api() {
    var turn = Map.of("personId", board.id("ana"), "day", "mon", "start", "09:00");
    Switchboard.must(board.planner.put("/api/roster/fixed", Map.of("turns", List.of(turn)), 0));
    var fixed = audited("fixed-turns");
    assertThat(fixed.path("name").asString()).isEmpty();
    assertThat(fixed.at("/after/turns/0").asString()).startsWith("mon 09:00 ").endsWith("ana");
    board.busy("ana", Map.of("weekday", "tue"));
    assertThat(audited("busy-mark").at("/after/weekday").asString()).isEqualTo("tue");
    assertThat(audited("roster-settings").path("name").asString()).isEmpty();
  }

  /// The newest entry about such a thing.
  private JsonNode audited(String subject) {
    return new PlanningBench(board)
        .awaitValue(
            () -> board.admin.get("/api/audit?subject=" + subject).json().path("items"),
            items -> !items.isEmpty())
        .get(0);
  }

  private String fault(Map<String, Object> mark) {
    var body = new HashMap<>(mark);
    body.put("personId", board.id("ana"));
    var answer = board.admin.post("/api/roster/busy", body);
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().path("field").asString();
  }
}
