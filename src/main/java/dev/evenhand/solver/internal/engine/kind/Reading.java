package dev.evenhand.solver.internal.engine.kind;

import java.util.List;

/// What came of reading a problem.
public sealed interface Reading {
  record Ready(Task task) implements Reading {}

  /// The faults are sentences that name the field or line.
  record Refused(List<String> faults) implements Reading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
