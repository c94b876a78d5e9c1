package dev.evenhand.workflow;

import dev.evenhand.http.Word;

/// Where an instance stands.
public enum InstanceStatus implements Word.Spelled {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  ON_HOLD;

  /// Whether nothing more can happen to it.
  public boolean isOver() {
    return this == COMPLETED || this == CANCELLED;
  }

  @Override
  public String word() {
    return name();
  }
}
