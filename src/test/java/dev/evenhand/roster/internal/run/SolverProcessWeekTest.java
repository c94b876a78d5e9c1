package dev.evenhand.roster.internal.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.run.WeekEngine.End.Kind;
import dev.evenhand.roster.internal.run.WeekEngine.Order;
import dev.evenhand.roster.internal.run.WeekEngine.Told;
import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.term.Scope;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The solver itself, in its own process.
class SolverProcessWeekTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WEEK =
      """
      {"format":"evenhand-timetable/1","week":"2026-12-28","days":["mon","tue"],
       "hours":["09:00","10:00","11:00"],"lines":1,
       "people":[{"id":"ana","load":2,"personId":"00000000-0000-0000-0000-000000000001"},
                 {"id":"joan","load":2,"personId":"00000000-0000-0000-0000-000000000002"}],
       "busy":[{"person":"ana","day":"mon","turn":0,"reason":"school"}],
       "rules":{},"weights":{"emptySquared":100}}
      """;

  @Test
  void a_week_is_solved_with_proof() throws Exception {
    List<Told> heard = new CopyOnWriteArrayList<>();
    try (var underway =
        new SolverProcess()
            .begin(
                new Order(PlanningRun.Kind.PLAN, WEEK, null, new Effort(20, 1, 1)), heard::add)) {
      assertThat(underway.end().get(60, SECONDS).kind()).isEqualTo(Kind.OPTIMAL);
      assertThat(heard).anyMatch(Told.Better.class::isInstance);
      assertThat(heard).anyMatch(Told.Raised.class::isInstance);
    }
  }

  @Test
  void a_published_week_is_repaired_by_moving_one_turn() throws Exception {
    var published =
        """
        "published":[{"day":"mon","turn":0,"people":["ana"]},{"day":"mon","turn":1,"people":["ana"]},
                     {"day":"tue","turn":0,"people":["joan"]}],
        "busy":\
        """;
    var week = WEEK.replace("\"busy\":", published);
    List<Told> heard = new CopyOnWriteArrayList<>();
    var order = new Order(PlanningRun.Kind.REPAIR, week, null, new Effort(20, 1, 1));
    try (var underway = new SolverProcess().begin(order, heard::add)) {
      assertThat(underway.end().get(60, SECONDS).kind()).isEqualTo(Kind.OPTIMAL);
    }
    var best =
        (Told.Better)
            heard.reversed().stream()
                .filter(Told.Better.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(best.solution().path("moves").size()).isEqualTo(2);
    assertThat(best.solution().at("/moves/0/from").asString()).isEqualTo("ana");
    assertThat(best.solution().at("/moves/0/to").asString()).isEqualTo("joan");
    assertThat(best.solution().at("/moves/1/from").isNull()).isTrue();
  }

  @Test
  void a_repair_that_leaves_cells_empty_says_what_would_help_and_its_price() throws Exception {
    var week =
        WEEK.replace("\"id\":\"joan\",\"load\":2", "\"id\":\"joan\",\"load\":1")
            .replace(
                "\"busy\":",
                """
                "published":[{"day":"mon","turn":0,"people":["joan"]},
                             {"day":"mon","turn":1,"people":["ana"]},
                             {"day":"tue","turn":0,"people":["ana"]}],
                "busy":\
                """);
    var order = new Order(PlanningRun.Kind.REPAIR, week, null, new Effort(20, 1, 1));
    try (var underway = new SolverProcess().begin(order, _ -> {})) {
      var end = underway.end().get(60, SECONDS);
      assertThat(end.kind()).isEqualTo(Kind.OPTIMAL);
      assertThat(end.message().code()).isEqualTo("cells-stay-empty");
      assertThat(end.message().text())
          .contains("There are empty cells, because these demands cannot all be kept:")
          .contains("- load: ana to take at most 2 turns; joan to take at most 1 turns.")
          .contains("- complete: no empty cell on mon 09:00;")
          .contains("Maybe give joan one more turn: then no cell stays empty, one changes hands")
          .contains("Maybe have one more person on tue 10:00: then no cell stays empty");
      assertThat(end.reasons().remedies()).isEmpty();
      assertThat(end.reasons().clash())
          .contains(
              new Demand("load", Scope.ofWeek(0)),
              new Demand("load", Scope.ofWeek(1)),
              new Demand("complete", Scope.ofTurn(0, 0)));
      assertThat(end.steps())
          .contains(new RepairStep(RepairStep.Kind.ONE_MORE_TURN, Scope.ofWeek(1), 0, 1, 0))
          .contains(new RepairStep(RepairStep.Kind.ONE_MORE_PERSON, Scope.ofTurn(1, 1), 0, 1, 0));
    }
  }

  @Test
  void a_week_that_cannot_be_is_told_with_what_clashes() throws Exception {
    var week = WEEK.replace("\"rules\":{}", "\"rules\":{\"maxEmptyPerTurn\":0}");
    var nobody = week.replace("\"load\":2", "\"load\":1");
    var order = new Order(PlanningRun.Kind.PLAN, nobody, null, new Effort(20, 1, 1));
    try (var underway = new SolverProcess().begin(order, _ -> {})) {
      var end = underway.end().get(60, SECONDS);
      assertThat(end.kind()).isEqualTo(Kind.IMPOSSIBLE);
      assertThat(end.message().code()).isEqualTo("impossible");
      assertThat(end.message().text()).contains("- maxEmptyPerTurn:");
      assertThat(end.reasons().clash()).contains(new Demand("load", Scope.ofWeek(0)));
    }
  }

  @Test
  void a_search_begins_with_what_it_is_given() throws Exception {
    var costs = costs(start("mon", 1));
    assertThat(costs.getFirst()).isEqualTo(300);
    assertThat(costs.getLast()).isZero();
  }

  @Test
  void a_beginning_that_breaks_rules_changes_nothing() throws Exception {
    assertThat(costs(start("mon", 0)).getLast()).isZero();
    assertThat(costs(JSON.readTree("{\"cells\":[{\"day\":\"sun\",\"turn\":9}]}")).getLast())
        .isZero();
  }

  /// Ana has one turn, and nobody any other; she is busy in the first of Monday.
  private static JsonNode start(String day, int turn) {
    return JSON.readTree(
        """
        {"format":"evenhand-timetable-solution/1",
         "cells":[{"day":"%s","turn":%d,"people":["ana"]}]}
        """
            .formatted(day, turn));
  }

  /// What is found one after the other, until the best is proven.
  private static List<Long> costs(JsonNode start) throws Exception {
    List<Long> costs = new CopyOnWriteArrayList<>();
    var order = new Order(PlanningRun.Kind.PLAN, WEEK, start, new Effort(20, 1, 1));
    Consumer<Told> note =
        told -> {
          if (told instanceof Told.Better better) {
            costs.add(better.solution().path("cost").asLong());
          }
        };
    try (var underway = new SolverProcess().begin(order, note)) {
      assertThat(underway.end().get(60, SECONDS).kind()).isEqualTo(Kind.OPTIMAL);
    }
    return costs;
  }
}
