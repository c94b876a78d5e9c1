package dev.evenhand.solver.domain.load;

import java.math.BigDecimal;
import java.util.Set;

/// Somebody who takes phone turns.
///
/// @param ideal turns in a full week of five days
/// @param credit turns done above ideal in the past; negative when some are owed
/// @param daysOff days off among the working days of the week, from 0
/// @param busy turns with a hard busy mark
public record LoadPerson(
    String id, BigDecimal ideal, BigDecimal credit, Set<Integer> daysOff, Set<BusyTurn> busy) {
  public LoadPerson {
    daysOff = Set.copyOf(daysOff);
    busy = Set.copyOf(busy);
  }

  /// Whether the person could take a turn of a day.
  boolean isFree(int day, int turn) {
    return !daysOff.contains(day) && !busy.contains(new BusyTurn(day, turn));
  }

  /// A turn that is blocked.
  ///
  /// @param day working day, from 0
  /// @param turn turn of the day, from 0
  public record BusyTurn(int day, int turn) {}
}
