package dev.evenhand.roster.web;

import static dev.evenhand.http.FaultKind.NOT_AN_ID;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_A_MONDAY;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.OUTSIDE_THE_CALENDAR;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Fault;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads days and people as clients write them.
public final class Input {
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
  private static final int LONGEST = 200;
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private Input() {}

  /// Reads a body, and ends with all its faults if there are any.
  public static <T extends @Nullable Object> T read(
      Map<?, ?> body, Function<JsonObject, T> reading) {
    var fields = new Fields();
    var value = reading.apply(new JsonObject("", body, fields));
    fields.check();
    return value;
  }

  /// A day; the first one of all after a fault.
  public static LocalDate day(JsonObject body, String name) {
    var text = body.text(name, LONGEST);
    try {
      return text.isEmpty() ? FIRST_DAY : known(LocalDate.parse(text), text, body, name);
    } catch (DateTimeParseException e) {
      body.fault(name, NOT_A_DAY.of(text));
      return FIRST_DAY;
    }
  }

  private static LocalDate known(LocalDate day, String text, JsonObject body, String name) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      body.fault(name, OUTSIDE_THE_CALENDAR.of(FIRST_DAY, LAST_DAY, text));
      return FIRST_DAY;
    }
    return day;
  }

  /// A weekday; Monday after a fault.
  public static DayOfWeek weekday(JsonObject body, String name) {
    var text = body.text(name, LONGEST);
    var found = Weekday.find(text);
    if (found.isEmpty() && !text.isEmpty()) {
      body.fault(name, NOT_ONE_OF.of(Weekday.WORDS, text));
    }
    return found.orElse(DayOfWeek.MONDAY);
  }

  /// The id of a person; of nobody after a fault.
  public static PersonId person(JsonObject body, String name) {
    var text = body.text(name, LONGEST);
    try {
      return text.isEmpty() ? NOBODY : new PersonId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      body.fault(name, NOT_AN_ID.of(text));
      return NOBODY;
    }
  }

  public static @Nullable PersonId optionalPerson(JsonObject body, String name) {
    return body.has(name) ? person(body, name) : null;
  }

  /// A Monday of an address or a parameter.
  public static LocalDate monday(String name, String text) {
    var day = day(name, text);
    if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new InvalidInput(name, NOT_A_MONDAY.of(text));
    }
    return day;
  }

  /// A day of an address or a parameter.
  public static LocalDate day(String name, String text) {
    try {
      var day = LocalDate.parse(text.strip());
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw wrong(name, NOT_A_DAY.of(text));
    }
    throw wrong(name, OUTSIDE_THE_CALENDAR.of(FIRST_DAY, LAST_DAY, text));
  }

  private static InvalidInput wrong(String name, Fault fault) {
    return new InvalidInput(name, fault);
  }

  /// Whose `Idempotency-Key` it is.
  public static UUID caller() {
    return Actor.current().findPerson().map(PersonId::value).orElse(Tenancy.current().value());
  }
}
