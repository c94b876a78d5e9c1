package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A timetable that was published.
///
/// @param document the problem it answers
public record TimetableVersion(Head head, Grid grid, WeekDocument document) {
  /// What is known of it without looking at who sits where.
  ///
  /// @param number counted from 1 in each week; the highest is in force
  /// @param bound no timetable of its problem costs less; nothing when nobody knows
  /// @param run where it comes from, if it was computed
  public record Head(
      LocalDate week,
      int number,
      Kind kind,
      long cost,
      @Nullable Long bound,
      @Nullable PersonId by,
      String byName,
      Instant at,
      String comment,
      @Nullable UUID run) {}

  /// How a version came about.
  public enum Kind {
    RUN,
    EDIT,
    SWAP,
    RESTORE,
    REPAIR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
