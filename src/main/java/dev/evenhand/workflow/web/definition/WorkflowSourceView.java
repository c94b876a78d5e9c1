package dev.evenhand.workflow.web.definition;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading.Full;
import dev.evenhand.workflow.web.definition.DocumentFaults.DocumentFault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A version of a workflow with its document.
///
/// @param source as it was written
/// @param document the same read; null when it is no object, or cannot be read
record WorkflowSourceView(
    WorkflowVersionView version,
    String source,
    @Nullable Map<String, @Nullable Object> document,
    List<DocumentFault> faults) {
  static WorkflowSourceView of(Full full) {
    var read = full.document();
    return new WorkflowSourceView(
        WorkflowVersionView.of(full.version()),
        read.source().text(),
        read.value() instanceof Value.Entries entries ? Value.plain(entries) : null,
        DocumentFaults.of(read.faults()).faults());
  }
}
