package dev.evenhand.solver.internal.engine.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// One day of two turns on one line. Ana had the first and is ill; Bo has the second.
class RepairStepsTest {
  private static final Seat ANA_AT_NINE = new Seat(0, 0, 0);
  private static final Seat ANA_AT_TEN = new Seat(0, 0, 1);
  private static final Seat BO_AT_NINE = new Seat(1, 0, 0);
  private static final Seat BO_AT_TEN = new Seat(1, 0, 1);
  private static final Timetable PUBLISHED = new Timetable(Set.of(ANA_AT_NINE, BO_AT_TEN));
  private static final Timetable LEFT = new Timetable(Set.of(BO_AT_TEN));

  @Test
  void who_has_all_turns_of_the_week_may_be_given_one_more() {
    assertThat(steps(week(1, 2), LEFT))
        .containsExactly(
            "Maybe have one more person on mon 09:00: then no cell stays empty, one changes hands,"
                + " and the week costs 0.",
            "Maybe give bo one more turn: then no cell stays empty, one changes hands, and the"
                + " week costs 20.");
  }

  @Test
  void who_has_all_turns_of_a_day_may_be_allowed_one_more() {
    assertThat(steps(week(2, 1), LEFT))
        .last()
        .isEqualTo(
            "Maybe allow bo one more turn a day: then no cell stays empty, one changes hands, and"
                + " the week costs 20.");
  }

  @Test
  void nothing_is_told_where_no_cell_is_empty() {
    assertThat(steps(week(2, 2), new Timetable(Set.of(BO_AT_NINE, BO_AT_TEN)))).isEmpty();
  }

  @Test
  void a_stopped_run_tells_nothing() {
    var stop = new Stop();
    stop.request();
    var steps = new RepairSteps(week(1, 2), PUBLISHED, new Limits(20, 1, 1, 1000), stop);
    assertThat(steps.after(LEFT)).isEmpty();
  }

  private static List<String> steps(WeekProblem problem, Timetable best) {
    var words = new StepWords(problem);
    return new RepairSteps(problem, PUBLISHED, new Limits(20, 1, 1, 1000), new Stop())
        .after(best).stream().map(words::sentence).toList();
  }

  private static WeekProblem week(int load, int maxPerDay) {
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.MONDAY),
        List.of(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0)),
        1,
        List.of(person("ana", 1, 2), person("bo", load, maxPerDay)),
        List.of(mark(ANA_AT_NINE), mark(ANA_AT_TEN)),
        List.of(),
        List.of(),
        List.of(),
        RuleSettings.NONE,
        new Weights(100, 0, 0, 10, 0, 0, 0, null, 0));
  }

  private static Planned person(String id, int load, int maxPerDay) {
    return new Planned(id, load, null, Set.of(), maxPerDay, true);
  }

  private static Mark mark(Seat seat) {
    return new Mark(seat, "ill");
  }
}
