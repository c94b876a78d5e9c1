package dev.evenhand.availability;

import java.time.LocalTime;

/// The hours of one working day on a wall clock. An end before the start lies on the next day; an
/// end equal to the start means around the clock.
public record Shift(LocalTime start, LocalTime end) {

  /// Whether the shift goes on after the midnight that ends its start day.
  public boolean runsOverMidnight() {
    return !end.isAfter(start);
  }

  boolean coversOnItsDay(LocalTime time) {
    return !time.isBefore(start) && (runsOverMidnight() || time.isBefore(end));
  }

  boolean coversOnTheNextDay(LocalTime time) {
    return runsOverMidnight() && time.isBefore(end);
  }
}
