package dev.evenhand.roster.internal.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A week to be planned, and where it is to differ from the settings.
public record WeekWish(
    LocalDate monday,
    @Nullable List<DayOfWeek> days,
    @Nullable List<LocalTime> hours,
    @Nullable Integer lines) {
  /// Just as the settings say.
  public static WeekWish of(LocalDate monday) {
    return new WeekWish(monday, null, null, null);
  }
}
