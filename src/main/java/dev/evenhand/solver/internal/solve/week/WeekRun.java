package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.DayCounts;
import dev.evenhand.solver.internal.solve.week.model.PartModel;
import dev.evenhand.solver.internal.solve.week.start.Annealing;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One search. Small weeks are one model of CP-SAT. Larger ones begin with an annealed timetable
/// and the bound of a relaxation; parts of the timetable are then solved anew, beside the model of
/// the whole unless that would be too large.
final class WeekRun {
  /// Open seats up to which the model alone is quickest.
  private static final int SMALL = 1_000;

  /// Open seats up to which the whole model is worth building.
  private static final int LARGE = 8_000;

  /// Annealing looks at each open seat about so often.
  private static final long MOVES_PER_SEAT = 400;

  private static final double MOVES_PER_SECOND = 400_000;
  private static final double PART_FOR_ANNEALING = 0.2;

  private final Best best;
  private final Limits limits;
  private final Stop stop;
  private final Countdown clock;
  private final int seats;

  WeekRun(Best best, Limits limits, Stop stop) {
    this.best = best;
    this.limits = limits;
    this.stop = stop;
    clock = new Countdown(limits.seconds());
    seats = best.layout().openSeats();
  }

  Ending run() {
    if (seats <= SMALL) {
      return whole(limits);
    }
    var bound = limits.threads() == 1 ? inTurn(this::relax) : beside(this::relax);
    anneal();
    if (!best.isFound()) {
      return whole(limits.until(clock));
    }
    return limits.threads() == 1 ? alone() : sideBySide(bound);
  }

  private Ending alone() {
    if (seats <= LARGE) {
      return whole(limits.until(clock));
    }
    solveParts(limits.seed());
    return best.ending();
  }

  /// Parts are solved anew as soon as the thread is free that proves the first bound.
  private Ending sideBySide(CompletableFuture<Void> bound) {
    var beside =
        bound.thenRunAsync(
            () -> solveParts(limits.seed() + 1), Thread.ofPlatform().daemon()::start);
    if (seats <= LARGE) {
      whole(limits.withThreads(limits.threads() - 1).until(clock));
    } else {
      solveParts(limits.seed());
    }
    beside.join();
    return best.ending();
  }

  private static CompletableFuture<Void> inTurn(Runnable task) {
    task.run();
    return CompletableFuture.completedFuture(null);
  }

  /// Runs a task on a thread of its own; when it fails, all else ends.
  private CompletableFuture<Void> beside(Runnable task) {
    return CompletableFuture.runAsync(task, Thread.ofPlatform().daemon()::start)
        .whenComplete((_, failure) -> stopAfter(failure));
  }

  private void stopAfter(@Nullable Throwable failure) {
    if (failure != null) {
      stop.request();
    }
  }

  /// Moves are counted, not timed, so that the same seed makes the same timetable.
  private void anneal() {
    double most = MOVES_PER_SECOND * limits.seconds() * PART_FOR_ANNEALING;
    var annealing =
        new Annealing(best.layout(), best.masks(), new SplittableRandom(limits.seed())).fill();
    best.offerIfAllowed(annealing.best());
    annealing.run((long) Math.min(most, (double) seats * MOVES_PER_SEAT), clock, stop);
    best.offerIfAllowed(annealing.best());
  }

  private void solveParts(long seed) {
    new LargeNeighbourhoodSearch(best, stop, best.masks()).run(limits.withSeed(seed).until(clock));
  }

  private Ending whole(Limits some) {
    var model = PartModel.whole(best.layout(), best.isFound() ? best.masks() : null);
    var ending =
        new CpSat(some, stop)
            .solve(model.model(), value -> best.offer(model.masks(value)), best::raise);
    return ending == Ending.IMPOSSIBLE ? ending : best.ending();
  }

  /// Raises the bound by what the relaxation costs at least.
  private void relax() {
    new CpSat(limits.withThreads(1).withSeconds(clock.left() / 3), stop)
        .solve(DayCounts.model(best.layout()), _ -> {}, best::raise);
  }
}
