package dev.evenhand.solver.domain.load;

import java.math.BigDecimal;

/// How many turns a person takes this week, and each step that led there. All but `prorated`,
/// `overload` and `creditAfter` are whole turns.
///
/// @param prorated share of the ideal load for the days the person is there
/// @param rounded the same in whole turns
/// @param capacity turns the person could take at most
/// @param bound turns the person may be given at most
/// @param limited `rounded`, cut to `bound`
/// @param completed after the sum was brought to the target
/// @param total after trading between debtors and creditors: the turns of this week
/// @param overload `total` above `prorated`, to one decimal
/// @param creditAfter credit after every turn taken away or added by the last two steps
public record PersonLoad(
    String id,
    BigDecimal prorated,
    int rounded,
    int capacity,
    int bound,
    int limited,
    int completed,
    int total,
    BigDecimal overload,
    BigDecimal creditAfter) {

  /// Whether the person could not take the whole rounded load for want of free turns.
  public boolean isCutByCapacity() {
    return capacity < rounded;
  }
}
