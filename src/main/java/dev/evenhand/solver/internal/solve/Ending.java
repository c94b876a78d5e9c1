package dev.evenhand.solver.internal.solve;

/// How a search ended.
public enum Ending {
  /// The best solution is proven to be the best there is.
  OPTIMAL,
  /// There is a solution; time ran out or the search was stopped.
  FEASIBLE,
  /// It is proven that there is no solution.
  IMPOSSIBLE,
  /// Time ran out or the search was stopped before a solution was found.
  UNKNOWN
}
