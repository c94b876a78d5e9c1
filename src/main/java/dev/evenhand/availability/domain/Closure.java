package dev.evenhand.availability.domain;

import dev.evenhand.availability.DayRange;
import java.util.List;
import java.util.UUID;

/// Days on which the whole company is absent, on the company's calendar.
public record Closure(Id id, Facts facts, long version) {
  /// Names one closure.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// What people write down about it.
  public record Facts(DayRange days, String description, List<String> tags) {
    public Facts {
      tags = List.copyOf(tags);
    }
  }
}
