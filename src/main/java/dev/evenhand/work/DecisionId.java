package dev.evenhand.work;

import java.util.UUID;

/// Names one decision: why an assignment was made, or why none could be.
public record DecisionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
