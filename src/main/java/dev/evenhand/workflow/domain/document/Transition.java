package dev.evenhand.workflow.domain.document;

import dev.evenhand.workflow.domain.condition.Condition;
import org.jspecify.annotations.Nullable;

/// A way from one task to the next.
///
/// @param from key of a task; null for the start
/// @param to key of a task; null for the end
/// @param priority the smallest is asked first
/// @param status as what the instance ends; null unless it does
public record Transition(
    @Nullable String from,
    @Nullable String to,
    Condition condition,
    int priority,
    @Nullable FinalStatus status) {

  /// As people read it, such as `edit->check`.
  public String name() {
    return from + "->" + to;
  }
}
