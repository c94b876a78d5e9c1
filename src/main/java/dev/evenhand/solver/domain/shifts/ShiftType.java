package dev.evenhand.solver.domain.shifts;

import java.util.Set;
import java.util.stream.IntStream;

/// A kind of shift.
///
/// @param notNext the shift types that must not follow on the next day
public record ShiftType(String id, int minutes, Set<Integer> notNext) {
  public ShiftType {
    notNext = Set.copyOf(notNext);
  }

  /// The greatest number of minutes that divides all of these lengths; 1 where there is none.
  public static int unitOf(IntStream lengths) {
    return Math.max(1, lengths.reduce(0, ShiftType::greatestCommonDivisor));
  }

  /// By Euclid.
  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
