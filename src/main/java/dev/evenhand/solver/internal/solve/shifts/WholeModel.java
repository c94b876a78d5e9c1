package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;

/// Solves the whole roster as one model, which is what proves bounds.
final class WholeModel {
  /// Variables (people × days × shifts) up to which it is worth building.
  private static final long MOST_VARIABLES = 200_000;

  private final ShiftProblem problem;
  private final Incumbent<Roster> incumbent;
  private final Stop stop;

  WholeModel(ShiftProblem problem, Incumbent<Roster> incumbent, Stop stop) {
    this.problem = problem;
    this.incumbent = incumbent;
    this.stop = stop;
  }

  static boolean isWorthwhile(ShiftProblem problem) {
    return (long) problem.staff().size() * problem.days() * problem.shifts().size()
        <= MOST_VARIABLES;
  }

  void run(Limits limits, Roster start) {
    var model = new ShiftModel(problem, Neighbourhood.everything(problem), start);
    var ending =
        new CpSat(limits, stop)
            .withLinearBranching()
            .solve(model.model(), value -> incumbent.offer(model.roster(value)), incumbent::raise);
    if (ending == Ending.IMPOSSIBLE) {
      throw new IllegalStateException(
          "Expected the model to allow the roster it starts with, but it is called impossible.");
    }
  }
}
