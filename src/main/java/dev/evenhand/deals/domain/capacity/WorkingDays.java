package dev.evenhand.deals.domain.capacity;

import static java.time.DayOfWeek.SATURDAY;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// On which working days of each week somebody is away; a day in two ranges counts once.
final class WorkingDays {
  private final Map<Week, Integer> away = new HashMap<>();

  /// @param ranges those that overlap too
  /// @param first earlier weeks are not asked for
  /// @param last nor later ones
  WorkingDays(List<DayRange> ranges, Week first, Week last) {
    var end = last.plus(1).monday();
    for (var range : ranges) {
      var begin = range.first().isBefore(first.monday()) ? first.monday() : range.first();
      for (var day = begin; !day.isAfter(range.last()) && day.isBefore(end); ) {
        mark(day);
        day = day.plusDays(1);
      }
    }
  }

  OutOfOffice in(Week week) {
    return new OutOfOffice(Integer.bitCount(away.getOrDefault(week, 0)));
  }

  private void mark(LocalDate day) {
    if (day.getDayOfWeek().compareTo(SATURDAY) < 0) {
      away.merge(Week.of(day), 1 << day.getDayOfWeek().getValue(), (one, other) -> one | other);
    }
  }
}
