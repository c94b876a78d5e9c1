package dev.evenhand.availability;

import java.time.LocalDate;

/// Whole calendar days from the first to the last, both included.
public record DayRange(LocalDate first, LocalDate last) {

  /// Refuses a range that ends before it starts.
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "Expected the last day not to be before %s, but it is %s".formatted(first, last));
    }
  }

  /// Whether the day lies in the range.
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
