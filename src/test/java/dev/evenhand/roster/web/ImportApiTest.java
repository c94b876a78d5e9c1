package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.Upload;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportApiTest {
  @Autowired ApplicationContext context;

  private Switchboard board;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
  }

  @Test
  void a_preview_changes_nothing_and_applying_changes_what_it_said() {
    var seen =
        bring("people", "csv", "Username;Extension;Table;Groups;Ideal\nana;201;3;it, sales;7,5\n");
    assertThat(seen.path("problems").size()).isZero();
    assertThat(seen.at("/steps/0/what").asString()).isEqualTo("changed");
    assertThat(seen.at("/steps/0/after/ideal").asString()).isEqualTo("7.5");
    assertThat(person("ana").path("extension").isNull()).isTrue();
    var done = apply(seen);
    assertThat(done.status()).isEqualTo(200);
    var ana = person("ana");
    assertThat(ana.path("extension").asString()).isEqualTo("201");
    assertThat(ana.path("table").asInt()).isEqualTo(3);
    assertThat(ana.path("groups").toString()).isEqualTo("[\"it\",\"sales\"]");
    assertThat(ana.path("ideal").decimalValue()).isEqualByComparingTo("7.5");
    assertThat(ana.path("planned").asBoolean()).as("a column that is not there").isTrue();
    assertThat(ana.path("needsBreak").asBoolean()).isTrue();
  }

  @Test
  void the_same_table_once_more_changes_nothing() {
    apply(bring("people", "csv", "person,table\nana,3\n"));
    var version = person("ana").path("version").asLong();
    var again = bring("people", "csv", "person,table\nana,3\n");
    assertThat(again.at("/steps/0/what").asString()).isEqualTo("same");
    assertThat(apply(again).status()).isEqualTo(200);
    assertThat(apply(again).status()).isEqualTo(200);
    assertThat(person("ana").path("version").asLong()).isEqualTo(version);
  }

  @Test
  void every_problem_names_its_line_and_field_and_nothing_is_half_done() {
    var text =
        """
        person,extension,table,colour
        ana,201,3,
        nobody,202,1,
        joan,201,far,red
        ana,203,1,
        """;
    var seen = bring("people", "csv", text);
    var said =
        seen.path("problems")
            .valueStream()
            .map(it ->
                it.path("line").asInt()
                    + " "
                    + it.path("field").asString()
                    + " "
                    + it.path("code").asString())
            .toList();
    assertThat(said)
        .containsExactlyInAnyOrder(
            "3 person unknown", "4 table not-in-range", "4 colour not-one-of", "5 person twice");
    var refused = apply(seen);
    assertThat(refused.refusal()).isEqualTo("import-has-problems");
    assertThat(refused.json().path("problems").size()).isEqualTo(4);
    assertThat(person("ana").path("extension").isNull()).isTrue();
  }

  @Test
  void an_extension_somebody_else_keeps_is_a_problem_but_two_may_exchange_theirs() {
    apply(bring("people", "csv", "person,extension\nana,201\njoan,202\n"));
    var taken = bring("people", "csv", "person,extension\nana,202\n");
    assertThat(taken.at("/problems/0/code").asString()).isEqualTo("taken");
    assertThat(taken.at("/problems/0/line").asInt()).isEqualTo(2);
    var exchanged = bring("people", "csv", "person,extension\nana,202\njoan,201\n");
    assertThat(apply(exchanged).status()).isEqualTo(200);
    assertThat(person("ana").path("extension").asString()).isEqualTo("202");
    assertThat(person("joan").path("extension").asString()).isEqualTo("201");
  }

  @Test
  void an_empty_cell_takes_away_what_can_be_absent() {
    apply(bring("people", "csv", "person,extension,table,ideal\nana,201,3,6\n"));
    apply(bring("people", "csv", "person,extension,table,ideal\nana,,,\n"));
    assertThat(person("ana").path("extension").isNull()).isTrue();
    assertThat(person("ana").path("table").isNull()).isTrue();
    assertThat(person("ana").path("ideal").decimalValue()).isEqualByComparingTo("6");
  }

  @Test
  void marks_are_added_once() {
    var text =
        """
        - {person: ana, weekday: Monday, from: "9:00", to: "10:15", reason: school}
        - {person: joan, date: 2026-12-29, optional: yes, reason: dentist}
        """;
    assertThat(apply(bring("busy", "yaml", text)).status()).isEqualTo(200);
    var again = bring("busy", "yaml", text);
    assertThat(again.path("steps").valueStream().map(it -> it.path("what").asString()))
        .containsOnly("same");
    assertThat(apply(again).status()).isEqualTo(200);
    var marks = board.admin.get("/api/roster/busy").json().path("items");
    assertThat(marks.size()).isEqualTo(2);
    assertThat(board.problem().path("busy").size()).isEqualTo(2);
  }

  @Test
  void a_mark_without_a_reason_is_a_problem_of_its_line() {
    var seen = bring("busy", "yaml", "- {person: ana, weekday: mon}\n- {person: ana, reason: x}\n");
    assertThat(seen.at("/problems/0/line").asInt()).isEqualTo(1);
    assertThat(seen.at("/problems/0/field").asString()).isEqualTo("reason");
    assertThat(seen.at("/problems/1/line").asInt()).isEqualTo(2);
    assertThat(seen.at("/problems/1/field").asString()).isEqualTo("weekday");
  }

  @Test
  void leave_is_written_down_where_leave_is_kept() {
    var text = "person,start,end,note\nana,2026-12-28,2026-12-29,away\n";
    assertThat(apply(bring("leave", "csv", text)).status()).isEqualTo(200);
    var leave = board.admin.get("/api/leave?from=2026-12-01").json().path("items");
    assertThat(leave.size()).isEqualTo(1);
    assertThat(leave.at("/0/note").asString()).isEqualTo("away");
    assertThat(bring("leave", "csv", text).at("/steps/0/what").asString()).isEqualTo("same");
    var other = bring("leave", "csv", "person,start,end\nana,2026-12-29,2026-12-31\n");
    assertThat(other.at("/problems/0/code").asString()).isEqualTo("leave-there");
  }

  @Test
  void leave_of_people_one_may_not_change_is_a_problem() {
    var answer = Upload.table(board.planner, "leave", "csv", "person,start\nana,2026-12-28\n");
    assertThat(answer.json().at("/problems/0/code").asString()).isEqualTo("not-yours");
  }

  @Test
  void the_table_that_was_applied_last_can_be_used_again() {
    assertThat(last().status()).isEqualTo(404);
    apply(bring("loads", "csv", "person,ideal\nana,7\njoan,3\n"));
    bring("loads", "csv", "person,ideal\nana,1\n");
    Switchboard.must(
        board.planner.put(
            "/api/roster/people/" + board.id("ana"),
            Map.of("ideal", 2, "planned", true),
            person("ana").path("version").asLong()));
    var again = last().json();
    assertThat(again.at("/head/source").asString()).isEqualTo("last");
    assertThat(again.path("steps").valueStream().map(it -> it.path("what").asString()))
        .containsExactly("changed", "same");
    apply(again);
    assertThat(person("ana").path("ideal").decimalValue()).isEqualByComparingTo("7");
    assertThat(person("joan").path("ideal").decimalValue()).isEqualByComparingTo("3");
  }

  @Test
  void planners_alone_bring_tables() {
    var ana = board.person("ana");
    var text = "person,table\nana,3\n";
    assertThat(Upload.table(ana, "people", "csv", text).status()).isEqualTo(403);
    var id = bring("people", "csv", text).at("/head/id").asString();
    assertThat(ana.post("/api/roster/imports/" + id + "/apply").status()).isEqualTo(403);
    assertThat(ana.get("/api/roster/imports").status()).isEqualTo(403);
    assertThat(ana.get("/api/roster/sheet").status()).isEqualTo(403);
    assertThat(Upload.table(board.planner, "people", "csv", text).status()).isEqualTo(201);
  }

  @Test
  void a_file_that_is_no_table_of_this_kind_is_refused() {
    assertThat(field("people", "csv", "a,b\n1,2\n")).isEqualTo("file");
    assertThat(field("people", "csv", "person,table\n")).isEqualTo("file");
    assertThat(field("people", "yaml", "- [")).isEqualTo("file");
    assertThat(field("everything", "csv", "person\nana\n")).isEqualTo("kind");
    assertThat(field("people", "xlsx", "person\nana\n")).isEqualTo("source");
    var unknown = bring("people", "csv", "person,table,shoe size\nana,3,38\n");
    assertThat(unknown.at("/unknownColumns/0").asString()).isEqualTo("shoe size");
  }

  @Test
  void two_who_apply_at_once_write_it_down_once() throws Exception {
    var text = "- {person: ana, weekday: mon, reason: school}\n";
    var id = bring("busy", "yaml", text).at("/head/id").asString();
    var barrier = new CyclicBarrier(4);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, 4)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    barrier.await();
                    return board.admin.post("/api/roster/imports/" + id + "/apply").status();
                  }))
              .toList();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(board.admin.get("/api/roster/busy").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void tables_of_long_ago_are_forgotten_but_for_the_one_to_use_again() {
    var first = bring("loads", "csv", "person,ideal\nana,7\n");
    apply(first);
    var second = bring("loads", "csv", "person,ideal\nana,8\n");
    for (int i = 0; i < 20; i++) {
      bring("people", "csv", "person,table\nana,%d\n".formatted(i));
    }
    var path = "/api/roster/imports/";
    assertThat(board.admin.get(path + first.at("/head/id").asString()).status()).isEqualTo(200);
    assertThat(board.admin.get(path + second.at("/head/id").asString()).status()).isEqualTo(404);
    assertThat(last().status()).isEqualTo(201);
    assertThat(board.admin.get("/api/roster/imports").json().path("total").asInt()).isEqualTo(20);
  }

  @Test
  void the_audit_tells_of_it() {
    apply(bring("loads", "csv", "person,ideal\nana,7\n"));
    var told =
        new PlanningBench(board)
            .awaitValue(
                () -> board.admin.get("/api/audit?action=imported").text(),
                text -> text.contains("table.csv"));
    assertThat(told).contains("loads");
  }

  private JsonNode bring(String kind, String source, String text) {
    return Switchboard.must(Upload.table(board.admin, kind, source, text)).json();
  }

  private Answer apply(JsonNode seen) {
    var id = seen.at("/head/id").asString();
    return board.admin.post("/api/roster/imports/" + id + "/apply");
  }

  private Answer last() {
    return board.admin.post("/api/roster/imports?kind=loads&source=last");
  }

  private String field(String kind, String source, String text) {
    return Upload.table(board.admin, kind, source, text).json().path("field").asString();
  }

  private JsonNode person(String name) {
    return board
        .admin
        .get("/api/roster/people")
        .json()
        .path("items")
        .valueStream()
        .filter(person -> person.path("username").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
