package dev.evenhand.roster.internal.solve.shifts;

import dev.evenhand.roster.domain.shifts.Roster;
import dev.evenhand.roster.domain.shifts.RosterCheck;
import dev.evenhand.roster.domain.shifts.ShiftProblem;
import dev.evenhand.roster.internal.solve.Countdown;
import dev.evenhand.roster.internal.solve.Ending;
import dev.evenhand.roster.internal.solve.Incumbent;
import dev.evenhand.roster.internal.solve.Limits;
import dev.evenhand.roster.internal.solve.Progress;
import dev.evenhand.roster.internal.solve.Search;
import dev.evenhand.roster.internal.solve.Stop;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Searches for the cheapest roster: a start by [Opening], then [WholeModel] for the proof and
/// [LargeNeighbourhoodSearch] for quick improvements; side by side when there are threads for both.
/// What is too large for one model has the latter alone.
public final class ShiftSearch implements Search<ShiftProblem, Roster> {
  /// Fruitless parts after which a single thread turns to the whole.
  private static final int PATIENCE = 12;

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
    var opened = new Opening(problem, limits, stop).run(start, incumbent);
    var first = incumbent.findBest();
    if (first.isEmpty()) {
      return opened;
    }
    var whole = new WholeModel(problem, incumbent, stop);
    var parts = new LargeNeighbourhoodSearch(problem, incumbent, stop, first.get());
    if (!WholeModel.isWorthwhile(problem)) {
      parts.run(left(limits, clock), Integer.MAX_VALUE);
    } else if (limits.threads() == 1) {
      parts.run(left(limits, clock), Neighbourhoods.isWorthwhile(problem) ? PATIENCE : 0);
      whole.run(left(limits, clock), incumbent.findBest().orElseThrow());
    } else {
      var beside = beside(() -> parts.run(left(limits, clock), Integer.MAX_VALUE), stop);
      whole.run(left(limits.withThreads(limits.threads() - 1), clock), first.get());
      beside.join();
    }
    return incumbent.ending();
  }

  /// Runs a task on a thread of its own; when it ends, all else shall, too.
  private static CompletableFuture<Void> beside(Runnable task, Stop stop) {
    return CompletableFuture.runAsync(task, Thread.ofPlatform().daemon()::start)
        .whenComplete((_, _) -> stop.request());
  }

  private static Limits left(Limits limits, Countdown clock) {
    return limits.withSeconds(Math.max(clock.left(), 0.001));
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
