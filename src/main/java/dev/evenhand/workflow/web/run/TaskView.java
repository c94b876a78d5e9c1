package dev.evenhand.workflow.web.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task with all that is needed to do it.
///
/// @param versionId of the workflow by which it runs
/// @param input what it was given
/// @param output what came of it; null while nothing did
/// @param draft what somebody has filled in so far; null when nobody has
/// @param fields JSON Schema of what it was given; empty for a schema without rules
/// @param outputs JSON Schema of what is to be filled in
/// @param hasEditLayout whether the document has a layout of its own for filling it in
/// @param hasDisplayLayout whether it has one for reading it
/// @param mayComplete whether the reader has it
/// @param mayRepair whether the reader may skip it, or try it again
/// @param version for `If-Match` when keeping a draft
public record TaskView(
    TaskRow task,
    String description,
    List<TaskLink> links,
    UUID versionId,
    Map<String, @Nullable Object> input,
    @Nullable Map<String, @Nullable Object> output,
    @Nullable Map<String, @Nullable Object> draft,
    Map<String, @Nullable Object> fields,
    Map<String, @Nullable Object> outputs,
    boolean hasEditLayout,
    boolean hasDisplayLayout,
    @Nullable TaskPerson completedBy,
    @Nullable String taken,
    boolean mayComplete,
    boolean mayRepair,
    int version) {

  /// Something elsewhere that helps to understand.
  public record TaskLink(String label, String description, String uri) {}
}
