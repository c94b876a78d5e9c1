package dev.evenhand.roster.internal.publish;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;

/// What the checker says of published timetables.
final class Costs {
  private Costs() {}

  static Verdict of(Week week, Grid grid) {
    return Checker.check(WeekRules.model(week.problem()), week.timetable(grid));
  }
}
