package dev.evenhand.solver.internal.lab;

import dev.evenhand.solver.internal.engine.Outcome;
import dev.evenhand.solver.internal.engine.Report;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What came of solving a week in the lab.
public sealed interface LabResult {
  /// The best timetable found, which the checker has seen.
  record Solved(JsonNode solution, Report.Standing standing) implements LabResult {}

  /// It is proven that there is no timetable.
  ///
  /// @param why the rules and marks that clash, in plain words
  record Impossible(List<String> why) implements LabResult {
    public Impossible {
      why = List.copyOf(why);
    }
  }

  /// The time was over before there was one.
  record NotInTime() implements LabResult {}

  /// As many are being solved as may be at once.
  record Busy() implements LabResult {}

  /// The process of the solver ended early.
  record Failed(Outcome.Death why) implements LabResult {}
}
