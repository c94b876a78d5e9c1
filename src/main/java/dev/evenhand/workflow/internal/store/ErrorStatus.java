package dev.evenhand.workflow.internal.store;

import dev.evenhand.http.Word;

/// What people have done about an error.
public enum ErrorStatus implements Word.Spelled {
  NEW,
  REVIEWED,
  RESOLVED;

  @Override
  public String word() {
    return name();
  }
}
