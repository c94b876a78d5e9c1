package dev.evenhand.availability;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The hours a person works in every week, on the own wall clock; a weekday that is missing is
/// free.
public record WeeklyShift(Map<DayOfWeek, Shift> days) {

  /// Keeps the weekdays in their order, so that equal patterns are also written down equally.
  public WeeklyShift {
    var ordered = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    ordered.putAll(days);
    days = Collections.unmodifiableMap(ordered);
  }

  /// The same hours on every day of the week.
  public static WeeklyShift everyDay(LocalTime start, LocalTime end) {
    var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      days.put(day, new Shift(start, end));
    }
    return new WeeklyShift(days);
  }

  /// What a person works who never said otherwise: every day from 09:00 to 18:00.
  public static WeeklyShift standard() {
    return everyDay(LocalTime.of(9, 0), LocalTime.of(18, 0));
  }

  /// Whether a wall clock that shows this date and time is inside a shift. A shift over midnight
  /// belongs to the day on which it starts.
  public boolean covers(LocalDateTime wallClock) {
    var time = wallClock.toLocalTime();
    var today = days.get(wallClock.getDayOfWeek());
    if (today != null && today.coversOnItsDay(time)) {
      return true;
    }
    var yesterday = days.get(wallClock.getDayOfWeek().minus(1));
    return yesterday != null && yesterday.coversOnTheNextDay(time);
  }
}
