package dev.evenhand.deals.domain.capacity;

import java.time.LocalDate;

/// Another monthly limit for one adviser, from a day on.
public record CapacityOverride(LocalDate effective, int monthlyLimit) {
  public CapacityOverride {
    if (monthlyLimit <= 0) {
      throw new IllegalArgumentException(
          "Expected a limit above zero, but got %d.".formatted(monthlyLimit));
    }
  }

  /// The first week in which it is in force.
  public Week firstWeek() {
    return Week.from(effective);
  }
}
