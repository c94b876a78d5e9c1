package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunInsightApiTest {
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @Test
  void an_empty_turn_says_what_speaks_against_everybody() {
    board.busy("ana", Map.of("weekday", "mon"));
    board.busy("joan", Map.of("weekday", "mon"));
    var blocked = board.admin.get("/api/roster/runs/" + ended() + "/blocking").json();
    assertThat(blocked.path("turns").size()).isEqualTo(2);
    assertThat(blocked.at("/turns/0/day").asString()).isEqualTo("mon");
    assertThat(blocked.at("/turns/0/empty").asInt()).isEqualTo(1);
    assertThat(blocked.at("/turns/0/people").size()).isEqualTo(2);
    assertThat(blocked.at("/turns/0/people/0/reasons/0/rule").asString()).isEqualTo("busy");
  }

  @Test
  void a_complete_timetable_has_no_empty_turns() {
    var blocked = board.admin.get("/api/roster/runs/" + ended() + "/blocking").json();
    assertThat(blocked.path("turns").size()).isZero();
  }

  @Test
  void two_runs_are_compared_cell_by_cell_and_cost_by_cost() {
    var one = ended();
    board.busy("ana", Map.of("weekday", "mon"));
    board.busy("joan", Map.of("weekday", "mon"));
    var other = ended();
    var compared = board.admin.get("/api/roster/runs/" + one + "/compare/" + other).json();
    assertThat(compared.at("/costs/emptySquared").toString()).isEqualTo("[0,200]");
    assertThat(compared.path("changes").size()).isGreaterThanOrEqualTo(2);
    assertThat(board.admin.get("/api/roster/runs/" + one + "/compare/" + board.id("ana")).status())
        .isEqualTo(404);
  }

  private String ended() {
    var id = bench.begin(Map.of());
    bench.awaitState(id, "ended");
    return id;
  }
}
