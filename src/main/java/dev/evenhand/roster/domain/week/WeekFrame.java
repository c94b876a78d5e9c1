package dev.evenhand.roster.domain.week;

import dev.evenhand.availability.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// When the turns of a week are.
///
/// @param hours where turns begin and end, on wall clocks of the zone
public record WeekFrame(
    LocalDate monday, List<DayOfWeek> days, List<LocalTime> hours, int lines, ZoneId zone) {
  public WeekFrame {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("Expected a Monday, but got " + monday + ".");
    }
    days = List.copyOf(days);
    hours = List.copyOf(hours);
  }

  public int turns() {
    return hours.size() - 1;
  }

  /// The date of a day, by its place.
  public LocalDate date(int day) {
    return dateOf(days.get(day));
  }

  public LocalDate dateOf(DayOfWeek day) {
    return monday.plusDays(day.getValue() - 1L);
  }

  /// From when until when a turn is. On the night clocks change it may be shorter, longer, or
  /// nothing at all.
  public Span span(DayOfWeek day, int turn) {
    var date = dateOf(day);
    return new Span(
        date.atTime(hours.get(turn)).atZone(zone).toInstant(),
        date.atTime(hours.get(turn + 1)).atZone(zone).toInstant());
  }

  /// The same with other days.
  public WeekFrame of(List<DayOfWeek> some) {
    return new WeekFrame(monday, some, hours, lines, zone);
  }
}
