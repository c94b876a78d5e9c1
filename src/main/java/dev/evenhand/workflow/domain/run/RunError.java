package dev.evenhand.workflow.domain.run;

import dev.evenhand.http.Word;
import org.jspecify.annotations.Nullable;

/// Why an instance does not go on by itself.
///
/// @param branch where it stands still; null when a task that is open is in error, or nothing began
public record RunError(Type type, String message, @Nullable Branch branch) {

  /// A place at which an instance stands still: it can go on from there once that is mended.
  ///
  /// @param after key of the task that is done; null for the start
  /// @param to key of the task that could not be given; null when no transition holds
  public record Branch(@Nullable String after, @Nullable String to) {}

  public RunError(Type type, String message) {
    this(type, message, null);
  }

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
