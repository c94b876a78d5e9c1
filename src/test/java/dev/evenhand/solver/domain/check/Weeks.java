package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Weeks of ana and bo (table 3, group it) on Monday and Tuesday, five turns from 09:00, two lines.
final class Weeks {
  private Weeks() {}

  /// Without rules and weights; everybody may take everything.
  static WeekProblem ofTwo() {
    return of(RuleSettings.NONE, Weights.NONE);
  }

  static WeekProblem of(RuleSettings rules, Weights weights) {
    return of(List.of(person("ana", 10, 5), person("bo", 10, 5)), rules, weights);
  }

  static WeekProblem of(List<Planned> people, RuleSettings rules, Weights weights) {
    return with(people, List.of(), List.of(), List.of(), List.of(), rules, weights);
  }

  static Planned person(String id, int load, int maxPerDay) {
    return new Planned(id, load, 3, Set.of("it"), maxPerDay, true);
  }

  static WeekProblem withMarks(Mark busy, Mark undesired, Seat fixed, Weights weights) {
    return with(
        List.of(person("ana", 10, 5), person("bo", 10, 5)),
        List.of(busy),
        List.of(undesired),
        List.of(fixed),
        List.of(),
        RuleSettings.NONE,
        weights);
  }

  static WeekProblem withEmpty(EmptyTurn empty) {
    return with(
        List.of(person("ana", 10, 5), person("bo", 10, 5)),
        List.of(),
        List.of(),
        List.of(),
        List.of(empty),
        RuleSettings.NONE,
        Weights.NONE);
  }

  private static WeekProblem with(
      List<Planned> people,
      List<Mark> busy,
      List<Mark> undesired,
      List<Seat> fixed,
      List<EmptyTurn> empty,
      RuleSettings rules,
      Weights weights) {
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
        IntStream.rangeClosed(9, 14).mapToObj(hour -> LocalTime.of(hour, 0)).toList(),
        2,
        people,
        busy,
        undesired,
        fixed,
        empty,
        rules,
        weights);
  }
}
