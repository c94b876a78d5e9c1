package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A problem that was understood. Its solutions are documents.
public interface Task {
  /// Searches, beginning with a solution if there is one that fits.
  Ending solve(@Nullable JsonNode start, Limits limits, Stop stop, Progress<JsonNode> progress);

  /// Says why there is no solution, or why the best one lacks something; nothing when there is
  /// nothing to say, or no time for it.
  ///
  /// @param best the best solution; null when there is none
  Explanation explain(@Nullable JsonNode best, Limits limits, Stop stop);

  /// Checks a solution without any code of the solver.
  Checked check(JsonNode solution);
}
