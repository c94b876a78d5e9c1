package dev.evenhand.solver.domain.shifts;

import java.util.Set;

/// A kind of shift.
///
/// @param notNext the shift types that must not follow on the next day
public record ShiftType(String id, int minutes, Set<Integer> notNext) {
  public ShiftType {
    notNext = Set.copyOf(notNext);
  }
}
