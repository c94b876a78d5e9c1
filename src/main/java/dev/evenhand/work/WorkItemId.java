package dev.evenhand.work;

import java.util.UUID;

/// Names one piece of work of a company.
public record WorkItemId(UUID value) implements Comparable<WorkItemId> {
  @Override
  public int compareTo(WorkItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
