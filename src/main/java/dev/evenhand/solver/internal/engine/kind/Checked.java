package dev.evenhand.solver.internal.engine.kind;

import java.util.List;

/// What the checker says of a solution.
///
/// @param cost 0 when the document could not be understood
/// @param faults what the document lacks, or which rules it breaks; none when it is right
public record Checked(long cost, List<String> faults) {
  public Checked {
    faults = List.copyOf(faults);
  }
}
