package dev.evenhand.solver.internal.solve;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The best solution so far and the bound, shared by the threads of a search. Ends the search when
/// the two meet.
///
/// @param <S> solutions
public final class Incumbent<S> {
  private final ToLongFunction<S> verifiedCost;
  private final Progress<S> progress;
  private final Stop stop;
  private @Nullable S best;
  private long cost = Long.MAX_VALUE;
  private long bound = Long.MIN_VALUE;

  /// @param verifiedCost what the checker counts; throws when a rule is broken
  public Incumbent(ToLongFunction<S> verifiedCost, Progress<S> progress, Stop stop) {
    this.verifiedCost = verifiedCost;
    this.progress = progress;
    this.stop = stop;
  }

  /// Takes a solution if it is better, and tells of it. Nothing gets past the checker.
  public synchronized void offer(S solution) {
    long offered = verifiedCost.applyAsLong(solution);
    if (offered < cost) {
      best = solution;
      cost = offered;
      progress.improved(solution, offered);
      stopWhenProven();
    }
  }

  public synchronized void raise(long proven) {
    if (proven > bound) {
      bound = proven;
      progress.bound(proven);
      stopWhenProven();
    }
  }

  public synchronized Optional<S> findBest() {
    return Optional.ofNullable(best);
  }

  /// Cost of the best, or the largest number there is.
  public synchronized long cost() {
    return cost;
  }

  public synchronized Ending ending() {
    if (best == null) {
      return Ending.UNKNOWN;
    }
    return bound >= cost ? Ending.OPTIMAL : Ending.FEASIBLE;
  }

  private void stopWhenProven() {
    if (best != null && bound >= cost) {
      stop.request();
    }
  }
}
