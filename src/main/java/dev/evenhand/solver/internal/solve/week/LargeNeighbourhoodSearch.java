package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.PartModel;
import java.util.SplittableRandom;

/// Large-neighbourhood search (Shaw 1998): solves one part of the best timetable after another
/// anew, the rest held fixed. Timetables of the same cost are taken, too, so that it wanders over
/// plateaus.
final class LargeNeighbourhoodSearch {
  /// Work for one part, in units of CP-SAT (about seconds).
  private static final double EFFORT = 1;

  private final Best best;
  private final Stop stop;
  private long[] current;

  LargeNeighbourhoodSearch(Best best, Stop stop, long[] start) {
    this.best = best;
    this.stop = stop;
    current = start;
  }

  /// Searches until the time is over or it is stopped.
  void run(Limits limits) {
    var clock = new Countdown(limits.seconds());
    var random = new SplittableRandom(limits.seed());
    var neighbourhoods = new Neighbourhoods(best.layout(), random);
    while (!stop.isRequested() && !clock.isOver()) {
      if (best.cost() < best.layout().cost(current)) {
        current = best.masks();
      }
      var each = new Limits(1, 1, random.nextInt(), limits.megabytes()).until(clock);
      var part = PartModel.of(best.layout(), neighbourhoods.next(), current);
      neighbourhoods.adapt(solve(part, each) == Ending.OPTIMAL);
    }
  }

  private Ending solve(PartModel part, Limits limits) {
    return new CpSat(limits, stop)
        .withEffort(EFFORT)
        .solve(
            part.model(),
            value -> {
              current = part.masks(value);
              best.offer(current);
            },
            _ -> {});
  }
}
