package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Search;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Searches for the cheapest roster: a start by [Opening], then [WholeModel] for the proof and
/// [LargeNeighbourhoodSearch] beside it for quick improvements. A single thread does the whole
/// alone, and what is too large for one model is searched in parts alone.
public final class ShiftSearch implements Search<ShiftProblem, Roster> {
  @Override
  public Ending run(
      ShiftProblem problem,
      @Nullable Roster start,
      Limits limits,
      Stop stop,
      Progress<Roster> progress) {
    var incumbent = new Incumbent<Roster>(roster -> verifiedCost(problem, roster), progress, stop);
    var clock = new Countdown(limits.seconds());
    incumbent.raise(0);
    var opened = new Opening(problem, limits, clock, stop).run(start, incumbent);
    var first = incumbent.findBest();
    if (first.isEmpty()) {
      return opened;
    }
    var whole = new WholeModel(problem, incumbent, stop);
    var parts = new LargeNeighbourhoodSearch(problem, incumbent, stop, first.get());
    if (!WholeModel.isWorthwhile(problem)) {
      parts.run(limits.until(clock));
    } else if (limits.threads() == 1) {
      whole.run(limits.until(clock), first.get());
    } else {
      var beside = beside(() -> parts.run(limits.until(clock)), stop);
      whole.run(limits.withThreads(limits.threads() - 1).until(clock), first.get());
      beside.join();
    }
    return incumbent.ending();
  }

  /// Runs a task on a thread of its own; when it ends, all else shall, too.
  private static CompletableFuture<Void> beside(Runnable task, Stop stop) {
    return CompletableFuture.runAsync(task, Thread.ofPlatform().daemon()::start)
        .whenComplete((_, _) -> stop.request());
  }

  private static long verifiedCost(ShiftProblem problem, Roster roster) {
    var verdict = RosterCheck.check(problem, roster);
    if (!verdict.isAllowed()) {
      throw new IllegalStateException(
          "Expected the solver to keep all rules, but " + verdict.breaches());
    }
    return verdict.cost();
  }
}
