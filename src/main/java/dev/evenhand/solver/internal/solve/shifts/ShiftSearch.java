package dev.evenhand.solver.internal.solve.shifts;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

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
import dev.evenhand.solver.internal.solve.shifts.row.RowSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Searches for the cheapest roster: a start by [Opening], [WholeModel] for the proof, and beside
/// it [RowSearch] for proofs and improvements, or [LargeNeighbourhoodSearch] where rows take too
/// long. A single thread does one after the other, without parts; what is too large for one model
/// is searched by rows and in parts alone.
public final class ShiftSearch implements Search<ShiftProblem, Roster> {
  private static final long MOMENT_MILLIS = 500;

  @Override
  public Ending run(
      ShiftProblem problem,
      @Nullable Roster start,
      Limits limits,
      Stop stop,
      Progress<Roster> progress) {
    var incumbent = new Incumbent<Roster>(roster -> verifiedCost(problem, roster), progress, stop);
    incumbent.raise(0);
    return new Parts(problem, limits, new Countdown(limits.seconds()), stop, incumbent).run(start);
  }

  /// What works side by side.
  private record Parts(
      ShiftProblem problem,
      Limits limits,
      Countdown clock,
      Stop stop,
      Incumbent<Roster> incumbent) {
    Ending run(@Nullable Roster start) {
      var whole = new WholeModel(problem, incumbent, stop);
      var tasks = new ArrayList<CompletableFuture<Void>>();
      if (limits.threads() > 1 && WholeModel.isWorthwhile(problem)) {
        tasks.add(beside(() -> whole.cut(limits.until(clock))));
      }
      var opened = new Opening(problem, limits, clock, stop).run(start, incumbent);
      incumbent.findBest().ifPresent(first -> search(whole, tasks, first));
      stop.request();
      tasks.forEach(this::await);
      return incumbent.findBest().isEmpty() ? opened : incumbent.ending();
    }

    private void search(WholeModel whole, List<CompletableFuture<Void>> tasks, Roster first) {
      if (limits.threads() == 1 && WholeModel.isWorthwhile(problem)) {
        tasks.add(
            beside(() -> {
              rows(first, 0);
              whole.cut(limits.until(clock));
            }));
        await(tasks.getFirst());
        return;
      }
      int others = limits.threads() - 1 - tasks.size();
      if (others > 0 && WholeModel.isWorthwhile(problem)) {
        tasks.add(beside(() -> whole.branch(limits.withThreads(others).until(clock), first)));
      } else {
        IntStream.rangeClosed(1, others)
            .forEach(more -> tasks.add(beside(() -> improve(first, limits.seed() + more))));
      }
      tasks.add(
          beside(() -> {
            rows(first, 1);
            improve(first, limits.seed());
          }));
      await(tasks.getLast());
    }

    /// By whole rows, where they are found quickly enough.
    ///
    /// @param share of the time that is left for bettering by rows what they began with
    private void rows(Roster first, double share) {
      if (RowSearch.isWorthwhile(problem)) {
        try (var rows = new RowSearch(problem, incumbent, stop, limits)) {
          if (rows.begin(first, clock.left())) {
            rows.goOn(share * clock.left());
          }
        }
      }
    }

    private void improve(Roster first, long seed) {
      new LargeNeighbourhoodSearch(problem, incumbent, stop, first)
          .run(limits.withSeed(seed).until(clock));
    }

    /// Runs a task on a thread of its own; when it fails, all else shall end.
    private CompletableFuture<Void> beside(Runnable task) {
      return CompletableFuture.runAsync(task, Thread.ofPlatform().daemon()::start)
          .whenComplete((_, failure) -> stopAfter(failure));
    }

    private void stopAfter(@Nullable Throwable failure) {
      if (failure != null) {
        stop.request();
      }
    }

    /// Waits for a task to end, but after a stop only for a moment: HiGHS may hear of that late.
    private void await(CompletableFuture<Void> task) {
      var stopped = new CompletableFuture<Void>();
      try (var _ =
          stop.onRequest(() -> stopped.completeOnTimeout(null, MOMENT_MILLIS, MILLISECONDS))) {
        CompletableFuture.anyOf(task, stopped).join();
      }
    }
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
