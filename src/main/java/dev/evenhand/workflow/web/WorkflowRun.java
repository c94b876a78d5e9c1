package dev.evenhand.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.lab.LabResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a run went, task by task.
record WorkflowRun(
    Word<InstanceStatus> status,
    Map<String, @Nullable Object> data,
    List<TracedTask> trace,
    List<RunProblem> errors) {

  /// A task that was opened.
  ///
  /// @param assignee null for a service, and when nobody has it
  /// @param output left out while it is not done
  /// @param transition left out when none was followed
  record TracedTask(
      String task,
      @Nullable String assignee,
      Map<String, @Nullable Object> input,
      @JsonInclude(Include.NON_NULL) @Nullable Map<String, @Nullable Object> output,
      @JsonInclude(Include.NON_NULL) @Nullable String transition) {}

  record RunProblem(Word<RunError.Type> type, String message) {}

  static WorkflowRun of(LabResult result) {
    var instance = result.instance();
    return new WorkflowRun(
        Word.of(instance.status()),
        Value.plain(instance.data()),
        result.trace().stream().map(WorkflowRun::done).toList(),
        result.errors().stream()
            .map(error -> new RunProblem(Word.of(error.type()), error.message()))
            .toList());
  }

  private static TracedTask done(LabResult.Entry entry) {
    var output = entry.output();
    return new TracedTask(
        entry.task().task(),
        entry.assignee(),
        Value.plain(entry.task().input()),
        output == null ? null : Value.plain(output),
        entry.transition());
  }
}
