package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.internal.solve.shifts.row.ColumnGeneration.Learnt;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/// Raises the bound by telling cases apart: where a program has a fraction of a person missing in a
/// total, a roster has fewer or more. When no better roster can have fewer, the bound is that of
/// those with more.
final class TotalsSplit {
  /// What is so near a whole number is one.
  private static final double NEAR = 0.01;

  private final RowMaster master;
  private final ColumnGeneration generation;
  private final BooleanSupplier isOver;

  TotalsSplit(RowMaster master, ColumnGeneration generation, BooleanSupplier isOver) {
    this.master = master;
    this.generation = generation;
    this.isOver = isOver;
  }

  /// @param first what was learnt without limits
  /// @param aim the bound from which on nothing is to be found, as it is now
  /// @param raised hears of each bound
  void cut(Learnt first, DoubleSupplier aim, DoubleConsumer raised) {
    var learnt = first;
    double ruledOut = Double.POSITIVE_INFINITY;
    for (int total = 0; total < master.totals().count() && !isOver.getAsBoolean(); total++) {
      double missing = master.missing(total, learnt.solution());
      if (Math.abs(missing - Math.rint(missing)) > NEAR) {
        double fewer = boundOfFewer(total, Math.floor(missing), aim.getAsDouble());
        if (fewer >= aim.getAsDouble()) {
          ruledOut = Math.min(ruledOut, fewer);
          double least = ruledOut;
          master.totals().limit(total, Math.ceil(missing), Double.POSITIVE_INFINITY);
          learnt =
              generation.complete(
                  Double.POSITIVE_INFINITY, bound -> raised.accept(Math.min(least, bound)));
        }
      }
    }
  }

  private double boundOfFewer(int total, double most, double aim) {
    double least = master.totals().least(total);
    master.totals().limit(total, least, most);
    double bound = generation.complete(aim, _ -> {}).bound();
    master.totals().limit(total, least, Double.POSITIVE_INFINITY);
    return bound;
  }
}
