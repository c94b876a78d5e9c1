package dev.evenhand.deals.domain.capacity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;

/// A calendar week, known by its Monday.
public record Week(LocalDate monday) implements Comparable<Week> {
  public Week {
    if (monday.getDayOfWeek() != MONDAY) {
      throw new IllegalArgumentException("Expected a Monday, but %s is none.".formatted(monday));
    }
  }

  /// The week a day lies in.
  public static Week of(LocalDate day) {
    return new Week(day.with(previousOrSame(MONDAY)));
  }

  /// The first week that does not begin before a day.
  public static Week from(LocalDate day) {
    return new Week(day.with(nextOrSame(MONDAY)));
  }

  public static Week later(Week one, Week other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  public Week plus(long weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  public Week minus(long weeks) {
    return plus(-weeks);
  }

  public boolean isBefore(Week other) {
    return compareTo(other) < 0;
  }

  /// How many weeks later the other one is; negative when it is earlier.
  public int until(Week other) {
    return Math.toIntExact(monday.until(other.monday, WEEKS));
  }

  /// The ISO week, like `2026-W09`; the year is the one most of its days lie in.
  public String label() {
    return "%04d-W%02d".formatted(monday.get(WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
