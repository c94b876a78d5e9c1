package dev.evenhand.roster.internal.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.run.RunEnded;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AutomaticPlanningTest {
  private static final String RUNS = "/api/roster/runs";
  @Autowired ApplicationContext context;
  @Autowired AutomaticRuns routine;
  @Autowired AutomaticPublishing publishing;
  @Autowired Clock clock;

  @Test
  void a_complete_week_is_published_once() {
    var board = new Switchboard(context, "ana", "joan");
    var run = plan(board);
    var week = "/api/roster/weeks/" + run.path("week").asString();
    var bench = new PlanningBench(board);
    var versions =
        bench.awaitValue(
            () -> board.admin.get(week + "/versions").json().path("total").asInt(),
            total -> total > 0);
    assertThat(versions).isEqualTo(1);
    assertThat(told(board, bench)).containsExactly("run-published");
    routine.run();
    assertThat(board.admin.get(RUNS).json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void hearing_twice_of_its_end_says_and_publishes_nothing_more() {
    var board = new Switchboard(context, "ana", "joan");
    var run = plan(board);
    var bench = new PlanningBench(board);
    told(board, bench);
    var id = UUID.fromString(run.path("id").asString());
    publishing.on(new RunEnded(board.admin.company(), id));
    var path = RUNS + "/" + id;
    assertThat(board.admin.get(path).json().at("/run/message").asString()).isEmpty();
    assertThat(told(board, bench)).containsExactly("run-published");
  }

  @Test
  void a_week_with_empty_cells_is_not_published_and_says_which() {
    var board = new Switchboard(context, "ana", "joan");
    board.busy("ana", Map.of("weekday", "mon"));
    board.busy("joan", Map.of("weekday", "mon"));
    var run = plan(board);
    var bench = new PlanningBench(board);
    var blocked =
        bench.await(
            run.path("id").asString(),
            it -> it.at("/run/messageCode").asString().equals("unpublished-empty"));
    assertThat(blocked.at("/run/message").asString()).contains("mon 09:00, mon 10:00");
    assertThat(blocked.at("/run/messageArgs/turns").size()).isEqualTo(2);
    assertThat(blocked.at("/run/messageArgs/turns/1/day").asString()).isEqualTo("mon");
    assertThat(blocked.at("/run/messageArgs/turns/1/turn").asInt()).isEqualTo(1);
    var week = "/api/roster/weeks/" + run.path("week").asString();
    assertThat(board.admin.get(week).status()).isEqualTo(404);
    assertThat(told(board, bench)).containsExactly("run-blocked");
  }

  /// The kinds of notices that planners have.
  private static List<String> told(Switchboard board, PlanningBench bench) {
    return bench.awaitValue(
        () ->
            board
                .planner
                .get("/api/notices")
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList(),
        found -> !found.isEmpty());
  }

  /// Begins the weekly run of a company whose time is now.
  private JsonNode plan(Switchboard board) {
    var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Madrid"));
    var automatic =
        Map.of(
            "on",
            true,
            "weekday",
            Weekday.word(now.getDayOfWeek()),
            "time",
            "%02d:%02d".formatted(now.getHour(), now.getMinute()),
            "weeksAhead",
            2);
    board.set(Map.of("automatic", automatic));
    routine.run();
    var runs = board.admin.get(RUNS).json();
    assertThat(runs.path("total").asInt()).isEqualTo(1);
    assertThat(runs.at("/items/0/isAutomatic").asBoolean()).isTrue();
    return runs.at("/items/0");
  }
}
