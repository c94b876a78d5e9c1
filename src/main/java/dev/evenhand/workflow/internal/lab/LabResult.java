package dev.evenhand.workflow.internal.lab;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.domain.run.OpenTask;
import dev.evenhand.workflow.domain.run.RunError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a run came.
public record LabResult(Instance instance, List<Entry> trace, List<RunError> errors) {
  public LabResult {
    trace = List.copyOf(trace);
    errors = List.copyOf(errors);
  }

  /// One task that was opened.
  ///
  /// @param assignee username; null when nobody has it
  /// @param output null when it is not done
  /// @param transition null when none was followed
  public record Entry(
      OpenTask task,
      @Nullable String assignee,
      Value.@Nullable Entries output,
      @Nullable String transition) {}
}
