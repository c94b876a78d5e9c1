package dev.evenhand.workflow;

import java.util.UUID;

/// Names one version of a workflow. What it says never changes once something runs by it.
public record VersionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
