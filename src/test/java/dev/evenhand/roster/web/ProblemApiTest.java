package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.Switchboard;
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
class ProblemApiTest {
  @Autowired ApplicationContext context;
  private Switchboard board;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
  }

  @Test
  void a_week_is_written_down_as_the_solver_reads_it() {
    var problem = board.problem();
    assertThat(problem.path("format").asString()).isEqualTo("evenhand-timetable/1");
    assertThat(problem.path("people").size()).isEqualTo(2);
    assertThat(problem.at("/people/0/load").asInt()).isEqualTo(2);
    assertThat(problem.at("/people/0/personId").asString()).isEqualTo(board.id("ana"));
  }

  @Test
  void marks_block_the_turns_that_they_overlap() {
    board.busy("ana", Map.of("weekday", "mon", "from", "09:30", "to", "10:00"));
    board.busy("joan", Map.of("date", "2026-12-29", "optional", true));
    board.busy("joan", Map.of("date", "2026-12-22"));
    var problem = board.problem();
    assertThat(marks(problem, "busy")).containsExactly("ana mon 0 school");
    assertThat(marks(problem, "undesired"))
        .containsExactly("joan tue 0 school", "joan tue 1 school");
  }

  @Test
  void who_is_on_leave_is_busy_and_takes_less() {
    var leave = Map.of("personId", board.id("ana"), "start", "2026-12-29");
    Switchboard.must(board.admin.post("/api/leave", leave));
    assertThat(marks(board.problem(), "busy"))
        .containsExactly("ana tue 0 absent", "ana tue 1 absent");
    var loads = board.admin.get("/api/roster/weeks/" + Switchboard.WEEK + "/loads").json();
    assertThat(loads.at("/people/0/prorated").asDouble()).isEqualTo(1);
    assertThat(loads.at("/people/1/prorated").asDouble()).isEqualTo(2);
    assertThat(loads.path("target").asInt()).isEqualTo(4);
  }

  @Test
  void days_on_which_the_company_is_closed_are_not_planned_also_at_the_end_of_a_year() {
    board.set(Map.of("days", List.of("thu", "fri")));
    board.admin.post("/api/closures", Map.of("start", "2027-01-01", "description", "New Year"));
    assertThat(board.problem().path("days").toString()).isEqualTo("[\"thu\"]");
    board.admin.post("/api/closures", Map.of("start", "2026-12-31", "description", "Eve"));
    assertThat(problem("2026-12-28").refusal()).isEqualTo("week-closed");
  }

  @Test
  void fixed_turns_of_the_week_are_told_by_their_beginning() {
    var first = Map.of("personId", board.id("ana"), "day", "mon", "start", "10:00");
    var other = Map.of("personId", board.id("ana"), "day", "mon", "start", "10:30");
    board.admin.put("/api/roster/fixed", Map.of("turns", List.of(first, other)), 0);
    assertThat(board.problem().path("fixed").toString())
        .isEqualTo("[{\"person\":\"ana\",\"day\":\"mon\",\"turn\":1}]");
  }

  @Test
  void a_week_begins_on_monday_and_wants_people() {
    assertThat(problem("2026-12-29").json().path("field").asString()).isEqualTo("monday");
    assertThat(problem("soon").json().path("field").asString()).isEqualTo("monday");
    var empty = new Switchboard(context);
    assertThat(empty.admin.get("/api/roster/weeks/2026-12-28/problem").refusal())
        .isEqualTo("nobody-to-plan");
  }

  private Answer problem(String monday) {
    return board.admin.get("/api/roster/weeks/" + monday + "/problem");
  }

  private static List<String> marks(JsonNode problem, String name) {
    return problem
        .path(name)
        .valueStream()
        .map(mark ->
            "%s %s %d %s"
                .formatted(
                    mark.path("person").asString(),
                    mark.path("day").asString(),
                    mark.path("turn").asInt(),
                    mark.path("reason").asString()))
        .toList();
  }
}
