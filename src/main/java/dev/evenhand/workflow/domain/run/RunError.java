package dev.evenhand.workflow.domain.run;

/// Why an instance does not go on by itself.
public record RunError(Type type, String message) {

  /// At which point it came up.
  public enum Type {
    WORKFLOW_CREATION,
    TASK_CREATION,
    TASK_UPDATE,
    WORKFLOW_TRANSITION
  }
}
