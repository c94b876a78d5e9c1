package dev.evenhand.roster.internal.week;

import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.load.TurnLoads;

/// What came of bringing a week together.
public sealed interface Assembled {
  /// The week can be planned.
  record Ready(Week week, TurnLoads loads) implements Assembled {}

  /// The week cannot be planned, and why.
  sealed interface Not extends Assembled {}

  /// The company is closed on all its days.
  record Closed() implements Not {}

  /// Nobody takes turns.
  record NoPeople() implements Not {}
}
