package dev.evenhand.solver.domain.term;

import java.util.ArrayList;
import java.util.List;

/// Reads the turns of one day out of their bits, the first turn of the day lowest.
public final class DayMask {
  private DayMask() {}

  /// Lengths of the stretches of consecutive turns worked, in their order.
  public static List<Integer> runs(long mask) {
    var runs = new ArrayList<Integer>();
    long rest = mask;
    while (rest != 0) {
      rest >>>= Long.numberOfTrailingZeros(rest);
      int run = Long.numberOfTrailingZeros(~rest);
      runs.add(run);
      rest = run == Long.SIZE ? 0 : rest >>> run;
    }
    return runs;
  }

  /// Lengths of the stretches of free turns between turns worked, in their order.
  public static List<Integer> gaps(long mask) {
    if (mask == 0) {
      return List.of();
    }
    int first = Long.numberOfTrailingZeros(mask);
    int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(mask);
    long between = ~mask >>> first;
    return runs(between & ((1L << (last - first)) - 1));
  }
}
