package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.highs.Highs;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhood;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Solves the whole roster as one model, which is what proves bounds.
final class WholeModel {
  /// Variables (people × days × shifts) up to which it is worth building.
  private static final long MOST_VARIABLES = 100_000;

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

  /// By HiGHS, which takes the best roster whenever there is a new one.
  void cut(Limits limits) {
    var model = model(Roster.free(problem));
    model.model().clearHints();
    var told = new AtomicLong(Long.MAX_VALUE);
    var ending =
        new Highs(limits, stop)
            .solve(
                model.model(),
                value -> offer(model.roster(value)),
                this::raise,
                () -> findNews(told).map(model::values));
    end(ending);
  }

  /// By CP-SAT.
  void branch(Limits limits, Roster start) {
    var model = model(start);
    var ending =
        new CpSat(limits, stop)
            .withLinearBranching()
            .solve(model.model(), value -> offer(model.roster(value)), this::raise);
    end(ending);
  }

  private ShiftModel model(Roster start) {
    return new ShiftModel(problem, Neighbourhood.everything(problem), start);
  }

  private void offer(Roster roster) {
    if (!stop.isRequested()) {
      incumbent.offer(roster);
    }
  }

  private void raise(long bound) {
    if (!stop.isRequested()) {
      incumbent.raise(bound);
    }
  }

  /// The best roster if it is better than what was told before.
  private Optional<Roster> findNews(AtomicLong told) {
    long cost = incumbent.cost();
    return cost < told.getAndSet(cost) ? incumbent.findBest() : Optional.empty();
  }

  /// That there is no roster, the opening proves for itself.
  private void end(Ending ending) {
    if (ending == Ending.IMPOSSIBLE && incumbent.findBest().isPresent()) {
      throw new IllegalStateException(
          "Expected the model to allow the best roster, but it is called impossible.");
    }
    if (ending == Ending.OPTIMAL) {
      stop.request();
    }
  }
}
