package dev.evenhand.workflow;

import dev.evenhand.http.Word;

/// Where a task of an instance stands.
public enum TaskStatus implements Word.Spelled {
  /// Nobody has begun it.
  OPEN,
  /// Somebody fills it in, or its service is called.
  IN_PROGRESS,
  /// Its service answers later.
  PENDING,
  COMPLETED,
  CANCELLED,
  /// It waits to be tried again, or to be repaired.
  ERROR;

  /// Whether nothing more can happen to it.
  public boolean isOver() {
    return this == COMPLETED || this == CANCELLED;
  }

  @Override
  public String word() {
    return name();
  }
}
