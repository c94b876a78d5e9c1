package dev.evenhand.deals.domain.capacity;

import static java.time.DayOfWeek.SATURDAY;
import static java.util.Comparator.comparing;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// On which working days of each week somebody is away; a day in two ranges counts once.
final class WorkingDays {
  private final Map<Week, Integer> away = new HashMap<>();

  /// Days of these ranges.
  ///
  /// @param ranges those that overlap too
  /// @param first earlier weeks are not asked for
  /// @param last nor later ones
  WorkingDays(List<DayRange> ranges, Week first, Week last) {
    var end = last.plus(1).monday();
    var next = first.monday();
    for (var range : ranges.stream().sorted(comparing(DayRange::first)).toList()) {
      next = later(next, range.first());
      for (; !next.isAfter(range.last()) && next.isBefore(end); next = next.plusDays(1)) {
        mark(next);
      }
    }
  }

  OutOfOffice in(Week week) {
    return new OutOfOffice(Integer.bitCount(away.getOrDefault(week, 0)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void mark(LocalDate day) {
    if (day.getDayOfWeek().compareTo(SATURDAY) < 0) {
      away.merge(Week.of(day), 1 << day.getDayOfWeek().getValue(), (one, other) -> one | other);
    }
  }
}
