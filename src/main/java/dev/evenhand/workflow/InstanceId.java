package dev.evenhand.workflow;

import java.util.UUID;

/// Names one run of a workflow.
public record InstanceId(UUID value) implements Comparable<InstanceId> {
  @Override
  public int compareTo(InstanceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
