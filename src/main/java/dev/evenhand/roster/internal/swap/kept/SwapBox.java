package dev.evenhand.roster.internal.swap.kept;

/// Which requests somebody looks at.
public enum SwapBox {
  /// Those the person can agree to.
  TO_ME,
  /// Those the person asked, or agreed to.
  MINE,
  /// Those that wait for a planner.
  APPROVALS,
  /// All of them.
  ALL
}
