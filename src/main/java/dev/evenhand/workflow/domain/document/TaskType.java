package dev.evenhand.workflow.domain.document;

/// Who does a task: a person in a form, or a service that answers at once or later.
public enum TaskType {
  FORM,
  SYNC_ACTION,
  ASYNC_ACTION
}
