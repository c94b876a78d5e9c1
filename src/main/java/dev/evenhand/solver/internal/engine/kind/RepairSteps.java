package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.repair.Move;
import dev.evenhand.solver.internal.solve.week.repair.WeekRepair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What would help where a repair leaves cells empty: each step alone, priced by solving the repair
/// of the week with it. What is not proven in time is not told.
record RepairSteps(WeekProblem problem, Timetable published, Limits limits, Stop stop) {
  private static final int MOST_TRIED = 10;
  private static final int MOST_TOLD = 5;

  private static final Comparator<RepairStep> CHEAPEST_FIRST =
      Comparator.comparingLong(RepairStep::empty)
          .thenComparingLong(RepairStep::moved)
          .thenComparingLong(RepairStep::cost);

  /// The steps that help, the cheapest first.
  List<RepairStep> after(Timetable best) {
    long empty = empty(best);
    if (empty == 0) {
      return List.of();
    }
    var clock = new Countdown(limits.seconds());
    var priced = new ArrayList<RepairStep>();
    for (var step : LooserWeek.after(problem, best, MOST_TRIED)) {
      price(step, best, clock).filter(one -> one.empty() < empty).ifPresent(priced::add);
    }
    return priced.stream().sorted(CHEAPEST_FIRST).limit(MOST_TOLD).toList();
  }

  private Optional<RepairStep> price(LooserWeek step, Timetable best, Countdown clock) {
    if (clock.isOver() || stop.isRequested()) {
      return Optional.empty();
    }
    var model = WeekRules.model(step.problem());
    var found = new LastImproved();
    var until = new Stop();
    try (var _ = stop.onRequest(until::request)) {
      var repair = new WeekRepair(model, published);
      var ending = repair.run(best, limits.until(clock), until, found);
      var repaired = found.best();
      if (ending != Ending.OPTIMAL || repaired == null) {
        return Optional.empty();
      }
      var cost = Checker.check(model, repaired).cost();
      long moved = Move.between(published, repaired).size();
      return Optional.of(new RepairStep(step.kind(), step.scope(), empty(repaired), moved, cost));
    }
  }

  private long empty(Timetable timetable) {
    return (long) problem.lines() * problem.days().size() * problem.turns()
        - timetable.seats().size();
  }
}
