package dev.evenhand.workflow;

import java.util.UUID;

/// Names one workflow of a company, in all its versions.
public record WorkflowId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
