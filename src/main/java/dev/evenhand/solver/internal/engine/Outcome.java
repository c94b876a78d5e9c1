package dev.evenhand.solver.internal.engine;

import java.util.List;

/// How a run of the engine ended, seen from outside.
public sealed interface Outcome {
  /// As the engine says.
  record Ended(Report.Ended report) implements Outcome {}

  /// The document is no problem of its format.
  record Refused(List<String> faults) implements Outcome {}

  /// The process ended without saying so. What it had found is known; it can be started again with
  /// that.
  ///
  /// @param lastWords the end of what it printed on standard error
  record Died(Death why, int exitCode, String lastWords) implements Outcome {}

  enum Death {
    OUT_OF_MEMORY,
    KILLED,
    CRASHED,
    /// It did not end long after its time was over, and was killed.
    OVERDUE,
    /// The process could not be started.
    NOT_STARTED
  }
}
