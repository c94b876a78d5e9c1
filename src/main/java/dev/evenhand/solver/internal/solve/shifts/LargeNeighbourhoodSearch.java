package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhood;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhoods;
import java.util.SplittableRandom;

/// Large-neighbourhood search (Shaw 1998): solves one part of the best roster after another anew,
/// the rest held fixed. Rosters of the same cost are taken, too, so that it wanders over plateaus.
final class LargeNeighbourhoodSearch {
  /// Work for one part, in units of CP-SAT (about seconds).
  private static final double EFFORT = 2;

  private final ShiftProblem problem;
  private final Incumbent<Roster> incumbent;
  private final Stop stop;
  private Roster current;

  LargeNeighbourhoodSearch(
      ShiftProblem problem, Incumbent<Roster> incumbent, Stop stop, Roster start) {
    this.problem = problem;
    this.incumbent = incumbent;
    this.stop = stop;
    current = start;
  }

  /// Searches until the time is over or it is stopped.
  void run(Limits limits) {
    var clock = new Countdown(limits.seconds());
    var random = new SplittableRandom(limits.seed());
    var neighbourhoods = new Neighbourhoods(problem, random);
    while (!stop.isRequested() && !clock.isOver()) {
      var each = new Limits(1, 1, random.nextInt(), limits.megabytes()).until(clock);
      takeBetter();
      neighbourhoods.adapt(solve(neighbourhoods.next(current), each) == Ending.OPTIMAL);
    }
  }

  /// Goes on from what others have found, if that is better.
  private void takeBetter() {
    if (incumbent.cost() < RosterCheck.cost(problem, current)) {
      current = incumbent.findBest().orElse(current);
    }
  }

  private Ending solve(Neighbourhood neighbourhood, Limits limits) {
    var model = new ShiftModel(problem, neighbourhood, current);
    return new CpSat(limits, stop)
        .withEffort(EFFORT)
        .solve(
            model.model(),
            value -> {
              current = model.roster(value);
              incumbent.offer(current);
            },
            _ -> {});
  }
}
