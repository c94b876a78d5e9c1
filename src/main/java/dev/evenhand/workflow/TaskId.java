package dev.evenhand.workflow;

import java.util.UUID;

/// Names one task of an instance.
public record TaskId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
