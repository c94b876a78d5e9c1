package dev.evenhand.roster.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunBeginningTest {
  private static final String NEXT = "2027-01-04";
  @Autowired ApplicationContext context;
  @Autowired FakeEngine engine;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publishAWeek() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publish();
  }

  @Test
  void a_week_of_which_nothing_is_published_begins_with_the_week_before() {
    var run = begin(Map.of("week", NEXT));
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("last-week");
    assertThat(run.at("/run/cost").asLong()).isZero();
    assertThat(cells(run)).isEqualTo(cells(bench.week()));
    assertThat(run.at("/points/0/cost").asLong()).isZero();
    assertThat(engine.orders(board.id("ana")).getLast().start()).isNotNull();
  }

  @Test
  void a_week_that_is_published_begins_with_what_is_in_force() {
    var run = begin(Map.of());
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("current");
    assertThat(cells(run)).isEqualTo(cells(bench.week()));
  }

  @Test
  void a_fresh_run_does_not_begin_with_what_is_in_force() {
    var run = begin(Map.of("fresh", true));
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("nothing");
    assertThat(run.at("/points/0/cost").asLong()).isEqualTo(400);
  }

  @Test
  void who_is_busy_this_week_keeps_the_other_turns() {
    var first = bench.at("mon", 0);
    var name = first.equals(board.id("ana")) ? "ana" : "joan";
    board.busy(name, Map.of("date", NEXT, "from", "09:00", "to", "10:00"));
    var run = begin(Map.of("week", NEXT));
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("last-week");
    assertThat(run.at("/run/cost").asLong()).isEqualTo(100);
    var expected = cells(bench.week());
    expected.put("mon 0", List.of());
    assertThat(cells(run)).isEqualTo(expected);
  }

  @Test
  void a_week_in_which_nobody_of_the_last_is_there_begins_with_nothing() {
    for (var name : List.of("ana", "joan")) {
      var path = "/api/roster/people/" + board.id(name);
      Switchboard.must(board.admin.put(path, Map.of("planned", false), 1));
    }
    board.hire("pere", Map.of("ideal", 5, "planned", true));
    var id = bench.begin(Map.of("week", NEXT));
    var run = bench.awaitState(id, "ended");
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("nothing");
    assertThat(engine.orders(board.id("pere")).getLast().start()).isNull();
  }

  @Test
  void turns_at_other_times_are_left_to_the_search() {
    var id =
        bench.begin(Map.of("week", NEXT, "hours", List.of("09:00", "10:00", "10:30", "11:00")));
    var run = bench.awaitState(id, "ended");
    assertThat(run.at("/run/begunWith").asString()).isEqualTo("last-week");
    var start = engine.orders(board.id("ana")).getLast().start();
    assertThat(Objects.requireNonNull(start).path("cost").asLong()).isEqualTo(400);
  }

  /// A run that finds nothing better than nobody anywhere, once it is under way.
  private JsonNode begin(Map<String, Object> some) {
    var wish = new HashMap<>(some);
    wish.put("seed", FakeEngine.ENDLESS);
    var id = bench.begin(wish);
    var run = bench.await(id, now -> !now.path("points").isEmpty());
    bench.stop(id);
    return run;
  }

  private static Map<String, List<String>> cells(JsonNode of) {
    var cells = new HashMap<String, List<String>>();
    var grid = of.has("grid") ? of.path("grid") : of.path("best");
    for (var cell : grid.path("cells")) {
      cells.put(
          cell.path("day").asString() + " " + cell.path("turn").asInt(),
          cell.path("people").valueStream().map(JsonNode::asString).toList());
    }
    return cells;
  }
}
