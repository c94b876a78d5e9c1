package dev.evenhand.people;

import java.util.UUID;

/// Names one person of a company.
public record PersonId(UUID value) implements Comparable<PersonId> {
  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
