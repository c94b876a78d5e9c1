package dev.evenhand.availability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The days on which the whole company is closed, in the company's own calendar.
public record Closures(ZoneId zone, List<DayRange> days) {

  /// Keeps a copy of its own.
  public Closures {
    days = List.copyOf(days);
  }

  /// A company that never closes.
  public static Closures none(ZoneId zone) {
    return new Closures(zone, List.of());
  }

  /// Whether the company is closed on this day of its calendar.
  public boolean contains(LocalDate day) {
    for (var range : days) {
      if (range.contains(day)) {
        return true;
      }
    }
    return false;
  }
}
