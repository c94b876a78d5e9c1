package dev.evenhand.workflow.domain.run;

import dev.evenhand.http.Word;

/// Why an instance does not go on by itself.
public record RunError(Type type, String message) {

  /// At which point it came up.
  public enum Type implements Word.Spelled {
    WORKFLOW_CREATION,
    TASK_CREATION,
    TASK_UPDATE,
    WORKFLOW_TRANSITION;

    @Override
    public String word() {
      return name();
    }
  }
}
