package dev.evenhand.solver.domain.load;

import java.math.BigDecimal;
import java.util.Set;

/// What a week offers and allows when turns are shared out.
///
/// @param workingDays days of the week without closures
/// @param turnsPerDay turns of each day
/// @param breakTurns turns, from 0, that nobody should work all of on one day; none turns it off
/// @param lines people wanted in each turn
/// @param maxPerDay turns a person may work on one day
/// @param maxOverload turns a person may work above the prorated load
/// @param isCreditIgnored whether everybody starts with a credit of 0
/// @param areLinesDropped whether lines that cannot be staffed in the whole week are given up, so
///   that fewer single cells stay empty
public record LoadFrame(
    int workingDays,
    int turnsPerDay,
    Set<Integer> breakTurns,
    int lines,
    int maxPerDay,
    BigDecimal maxOverload,
    boolean isCreditIgnored,
    boolean areLinesDropped) {
  public LoadFrame {
    breakTurns = Set.copyOf(breakTurns);
  }

  /// Turns on one line in the week.
  public int turnsOfLine() {
    return workingDays * turnsPerDay;
  }

  /// Turns on all lines in the week.
  public int target() {
    return turnsOfLine() * lines;
  }
}
