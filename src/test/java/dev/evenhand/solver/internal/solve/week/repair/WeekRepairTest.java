package dev.evenhand.solver.internal.solve.week.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekRepairTest {
  private static final Limits LIMITS = new Limits(20, 1, 1, 1000);
  private static final Timetable PUBLISHED =
      new Timetable(Set.of(new Seat(0, 0, 0), new Seat(1, 0, 1), new Seat(2, 0, 2)));

  @Test
  void nothing_moves_when_nothing_has_changed() {
    assertThat(repaired(week(List.of(), List.of())).moves()).isEmpty();
  }

  @Test
  void whoever_is_free_takes_over_although_a_wish_is_broken() {
    var wish = new Mark(new Seat(3, 0, 0), "school run");
    var repaired = repaired(week(List.of(new Mark(new Seat(0, 0, 0), "ill")), List.of(wish)));
    assertThat(repaired.moves()).containsExactly(new Move(0, 0, 0, 3));
    assertThat(repaired.cost()).isEqualTo(5);
  }

  @Test
  void two_turns_move_when_one_cannot() {
    var busy =
        List.of(
            new Mark(new Seat(0, 0, 0), "ill"),
            new Mark(new Seat(3, 0, 0), "elsewhere"),
            new Mark(new Seat(1, 0, 0), "elsewhere"));
    var problem = week(busy, List.of());
    var repaired = repaired(problem);
    assertThat(repaired.moves()).hasSize(2).contains(new Move(0, 0, 0, 2));
    assertThat(repaired.timetable().seats()).hasSize(3);
    assertThat(Checker.check(WeekRules.model(problem), repaired.timetable()).isAllowed()).isTrue();
  }

  @Test
  void a_cell_that_nobody_can_take_becomes_empty() {
    var busy =
        IntStream.range(0, 4).mapToObj(person -> new Mark(new Seat(person, 0, 0), "fair")).toList();
    assertThat(repaired(week(busy, List.of())).moves()).containsExactly(new Move(0, 0, 0, null));
  }

  @Test
  void the_best_is_proven_and_a_search_goes_on_from_what_was_found() {
    var model = WeekRules.model(week(List.of(new Mark(new Seat(0, 0, 0), "ill")), List.of()));
    var repair = new WeekRepair(model, PUBLISHED);
    var first = new LastImproved();
    assertThat(repair.run(null, LIMITS, new Stop(), first)).isEqualTo(Ending.OPTIMAL);
    var again = new LastImproved();
    assertThat(repair.run(first.best(), LIMITS, new Stop(), again)).isEqualTo(Ending.OPTIMAL);
    assertThat(again.cost()).isEqualTo(first.cost());
  }

  @Test
  void a_week_that_cannot_be_says_so() {
    var busy =
        IntStream.range(0, 4).mapToObj(person -> new Mark(new Seat(person, 0, 0), "fair")).toList();
    var full = new RuleSettings(Adjacency.SOFT, Set.of(), null, Map.of(), Map.of(), 0);
    var problem = week(busy, List.of(), full);
    var repair = new WeekRepair(WeekRules.model(problem), PUBLISHED);
    assertThat(repair.run(null, LIMITS, new Stop(), new LastImproved()))
        .isEqualTo(Ending.IMPOSSIBLE);
  }

  private record Repaired(Timetable timetable, List<Move> moves, long cost) {}

  private static Repaired repaired(WeekProblem problem) {
    var last = new LastImproved();
    var model = WeekRules.model(problem);
    new WeekRepair(model, PUBLISHED).run(null, LIMITS, new Stop(), last);
    var found = Objects.requireNonNull(last.best());
    var cost = Checker.check(model, found).cost();
    assertThat(last.cost()).isEqualTo(cost);
    return new Repaired(found, Move.between(PUBLISHED, found), cost);
  }

  /// Four people of one turn each, for three turns of one line.
  private static WeekProblem week(List<Mark> busy, List<Mark> undesired) {
    return week(busy, undesired, RuleSettings.NONE);
  }

  private static WeekProblem week(List<Mark> busy, List<Mark> undesired, RuleSettings rules) {
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.MONDAY),
        IntStream.rangeClosed(9, 12).mapToObj(hour -> LocalTime.of(hour, 0)).toList(),
        1,
        IntStream.range(0, 4)
            .mapToObj(number -> new Planned("p" + number, 1, null, Set.of(), 1, true))
            .toList(),
        busy,
        undesired,
        List.of(),
        List.of(),
        rules,
        new Weights(100, 50, 5, 10, 40, 30, 20, null, 5));
  }
}
