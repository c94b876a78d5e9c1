package dev.evenhand.work;

import java.util.Optional;
import java.util.UUID;

/// Names one queue of a company.
public record QueueId(UUID value) implements Comparable<QueueId> {
  private static final int LENGTH = 36;

  /// The id that a text is the writing of, if it is one.
  public static Optional<QueueId> find(String text) {
    try {
      return text.length() == LENGTH
          ? Optional.of(new QueueId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(QueueId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
