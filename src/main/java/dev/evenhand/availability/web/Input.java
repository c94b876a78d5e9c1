package dev.evenhand.availability.web;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.NOT_AN_ID;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_A_TIME;
import static dev.evenhand.http.FaultKind.OUTSIDE_THE_CALENDAR;

import dev.evenhand.availability.DayRange;
import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads days, times and ids as clients write them.
public final class Input {
  public static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
  private static final Instant FIRST = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant LAST = LAST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

  private Input() {}

  /// A day; the first one of all after a fault.
  public static LocalDate day(Fields fields, String field, @Nullable String value) {
    try {
      var day = LocalDate.parse(value == null ? "" : value.strip());
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      fields.fault(field, NOT_A_DAY.of(value));
      return FIRST_DAY;
    }
    fields.fault(field, OUTSIDE_THE_CALENDAR.of(FIRST_DAY, LAST_DAY, value));
    return FIRST_DAY;
  }

  public static @Nullable LocalDate optionalDay(
      Fields fields, String field, @Nullable String value) {
    return value == null || value.isBlank() ? null : day(fields, field, value);
  }

  /// Days from a `start` to an `end`, which is the start when it is missing.
  public static DayRange days(Fields fields, @Nullable String start, @Nullable String end) {
    var first = day(fields, "start", start);
    return until(fields, "end", end, first);
  }

  /// Days from a first one to the last one that is said, which is the first when it is missing.
  public static DayRange until(
      Fields fields, String field, @Nullable String value, LocalDate first) {
    int faults = fields.errors().size();
    var last = optionalDay(fields, field, value);
    return last == null || fields.errors().size() > faults
        ? new DayRange(first, first)
        : range(fields, field, first, last);
  }

  /// Days from one to another; the first alone after a fault.
  ///
  /// @param field where the last one is named
  public static DayRange range(Fields fields, String field, LocalDate first, LocalDate last) {
    if (!last.isBefore(first)) {
      return new DayRange(first, last);
    }
    fields.fault(field, BEFORE_THE_START.of(first, last));
    return new DayRange(first, first);
  }

  /// A time of day; midnight after a fault.
  static LocalTime time(Fields fields, String field, @Nullable String value) {
    try {
      return LocalTime.parse(value == null ? "" : value.strip(), TIME);
    } catch (DateTimeParseException e) {
      fields.fault(field, NOT_A_TIME.of(value));
      return LocalTime.MIDNIGHT;
    }
  }

  static String written(LocalTime time) {
    return TIME.format(time);
  }

  static PersonId person(Fields fields, String field, @Nullable String value) {
    try {
      return new PersonId(UUID.fromString(value == null ? "" : value));
    } catch (IllegalArgumentException e) {
      fields.fault(field, NOT_AN_ID.of(value));
      return new PersonId(new UUID(0, 0));
    }
  }

  /// An instant that calendars can reckon with.
  static Instant sensible(String field, Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new InvalidInput(field, OUTSIDE_THE_CALENDAR.of(FIRST, LAST, instant));
    }
    return instant;
  }

  /// Whose `Idempotency-Key` it is.
  public static UUID caller() {
    return Actor.current().findPerson().map(PersonId::value).orElse(Tenancy.current().value());
  }
}
