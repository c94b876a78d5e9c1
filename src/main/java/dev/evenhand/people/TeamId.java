package dev.evenhand.people;

import java.util.UUID;

/// Names one team of a company.
public record TeamId(UUID value) implements Comparable<TeamId> {
  @Override
  public int compareTo(TeamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
