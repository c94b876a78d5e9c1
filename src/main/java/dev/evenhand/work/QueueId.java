package dev.evenhand.work;

import java.util.UUID;

/// Names one queue of a company.
public record QueueId(UUID value) implements Comparable<QueueId> {
  @Override
  public int compareTo(QueueId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
