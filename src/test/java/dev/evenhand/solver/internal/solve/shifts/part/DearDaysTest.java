package dev.evenhand.solver.internal.solve.shifts.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Four days of one shift; one is asked for on the first three.
class DearDaysTest {
  private static final ShiftProblem PROBLEM =
      new ShiftProblem(
          4,
          List.of(new ShiftType("E", 480, Set.of())),
          List.of(),
          List.of(),
          IntStream.range(0, 3).mapToObj(day -> new Cover(day, 0, 1, 100, 7)).toList());

  @Test
  void a_day_costs_what_is_too_few_and_too_many() {
    var twice = List.of(0, 0, Roster.FREE, Roster.FREE);
    var once = List.of(Roster.FREE, 0, Roster.FREE, 0);
    assertThat(DearDays.of(PROBLEM, new Roster(List.of(twice, once))).costs())
        .containsExactly(0L, 7L, 100L, 0L);
  }

  @Test
  void dear_days_are_drawn_as_often_as_they_are_dear() {
    var random = new SplittableRandom(1);
    var days = new DearDays(List.of(0L, 10L, 90L, 0L));
    var drawn = IntStream.range(0, 1000).map(_ -> days.draw(random)).boxed().toList();
    assertThat(drawn).containsOnly(1, 2);
    assertThat(drawn.stream().filter(day -> day == 2)).hasSizeBetween(850, 950);
  }

  @Test
  void any_day_is_drawn_where_none_costs_anything() {
    var random = new SplittableRandom(1);
    var days = new DearDays(List.of(0L, 0L, 0L));
    assertThat(IntStream.range(0, 100).map(_ -> days.draw(random)).boxed())
        .containsOnly(0, 1, 2)
        .contains(0, 1, 2);
  }
}
