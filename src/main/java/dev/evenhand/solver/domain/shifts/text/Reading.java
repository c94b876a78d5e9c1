package dev.evenhand.solver.domain.shifts.text;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.List;

/// What came of reading an instance.
public sealed interface Reading {
  record Understood(ShiftProblem problem) implements Reading {}

  /// All faults found, in the order of the lines.
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
