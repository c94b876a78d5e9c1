package dev.evenhand.bench;

import java.util.Collection;

/// Measured values, the smallest first.
record Percentiles(double[] sorted) {
  static Percentiles of(Collection<Double> values) {
    return new Percentiles(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  /// The value below which so many percent of them lie: 0 for the smallest, 100 for the largest.
  double at(int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
