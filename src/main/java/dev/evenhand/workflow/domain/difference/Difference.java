package dev.evenhand.workflow.domain.difference;

import dev.evenhand.workflow.Value;
import org.jspecify.annotations.Nullable;

/// One place at which two documents are not the same.
///
/// @param path such as `tasks.edit.title` or `transitions.edit->check.condition`
/// @param before null when there was nothing
/// @param after null when there is nothing
public record Difference(String path, @Nullable Value before, @Nullable Value after) {
  /// What happened at such a place.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : Kind.CHANGED;
  }
}
