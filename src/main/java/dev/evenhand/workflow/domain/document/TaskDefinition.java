package dev.evenhand.workflow.domain.document;

import org.jspecify.annotations.Nullable;

/// One task of a workflow.
///
/// @param action null for a form
/// @param queue name of the queue its work waits in; null for the company's usual one
public record TaskDefinition(
    About about,
    TaskType type,
    Shape input,
    Shape output,
    @Nullable Action action,
    Executors executors,
    @Nullable String queue,
    Layouts layouts) {

  public String key() {
    return about.key();
  }
}
