package dev.evenhand.solver.domain.shifts;

import java.util.List;
import java.util.Set;

/// One person of an instance, with everything that binds that person's roster.
///
/// @param maxShifts the most shifts of each type, in the order of the shift types
/// @param daysOff days that must be free
public record StaffMember(
    String id,
    List<Integer> maxShifts,
    Minutes minutes,
    Stretches stretches,
    Set<Integer> daysOff) {
  public StaffMember {
    maxShifts = List.copyOf(maxShifts);
    daysOff = Set.copyOf(daysOff);
  }

  /// Least and most minutes of work in the whole horizon.
  public record Minutes(int least, int most) {}

  /// How work and rest take turns, in days.
  ///
  /// @param mostWork longest run of days worked
  /// @param leastWork shortest run of days worked
  /// @param leastRest shortest run of days off
  /// @param mostWeekends most weekends with a Saturday or a Sunday worked
  public record Stretches(int mostWork, int leastWork, int leastRest, int mostWeekends) {}
}
