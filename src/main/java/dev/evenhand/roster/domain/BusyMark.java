package dev.evenhand.roster.domain;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A time at which somebody cannot take a turn, or would rather not.
public record BusyMark(Id id, PersonId person, Facts facts, long version) {
  /// Names one mark.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// What people write down about it.
  ///
  /// @param hours nothing when it is the whole day
  /// @param optional whether the person could, but would rather not
  public record Facts(Day day, @Nullable Hours hours, boolean optional, String reason) {
    /// Whether it touches a turn.
    public boolean touches(LocalDate date, LocalTime from, LocalTime to) {
      return day.is(date) && (hours == null || hours.overlap(from, to));
    }
  }

  /// When it is.
  public sealed interface Day {
    boolean is(LocalDate date);

    record EveryWeek(DayOfWeek weekday) implements Day {
      @Override
      public boolean is(LocalDate date) {
        return date.getDayOfWeek() == weekday;
      }
    }

    record Once(LocalDate date) implements Day {
      @Override
      public boolean is(LocalDate other) {
        return date.equals(other);
      }
    }
  }

  /// A part of a day, on the company's wall clock; the end does not belong to it.
  public record Hours(LocalTime from, LocalTime to) {
    public Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "Expected an end after %s, but got %s.".formatted(from, to));
      }
    }

    boolean overlap(LocalTime start, LocalTime end) {
      return from.isBefore(end) && start.isBefore(to);
    }
  }
}
