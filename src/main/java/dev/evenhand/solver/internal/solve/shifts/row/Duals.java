package dev.evenhand.solver.internal.solve.shifts.row;

import java.util.stream.IntStream;

/// What one more person on each shift and day saves, and one more missing in a total costs.
final class Duals {
  private final double[] covers;
  private final double[] totals;

  /// @param covers in the order of the problem's covers
  /// @param totals in the order of the totals
  Duals(double[] covers, double[] totals) {
    this.covers = covers;
    this.totals = totals;
  }

  double cover(int place) {
    return covers[place];
  }

  double total(int place) {
    return totals[place];
  }

  /// Some of these and the rest of others.
  Duals mix(double share, Duals others) {
    return new Duals(mix(share, covers, others.covers), mix(share, totals, others.totals));
  }

  private static double[] mix(double share, double[] some, double[] others) {
    return IntStream.range(0, some.length)
        .mapToDouble(place -> share * some[place] + (1 - share) * others[place])
        .toArray();
  }
}
