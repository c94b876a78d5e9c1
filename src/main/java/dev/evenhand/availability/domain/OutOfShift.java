package dev.evenhand.availability.domain;

import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Reason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words for "out of shift"; they name the zone when it is not the company's.
public final class OutOfShift {
  private static final DateTimeFormatter TIME = pattern("HH:mm");
  private static final DateTimeFormatter WEEKDAY = pattern("EEE HH:mm");
  private static final DateTimeFormatter DATE = pattern("d MMMM HH:mm");

  private OutOfShift() {}

  public static Reason until(@Nullable Instant next, Instant now, PersonCalendar calendar) {
    if (next == null) {
      return Reason.of("out-of-shift", "out of shift");
    }
    var args = new LinkedHashMap<String, String>();
    args.put("until", next.toString());
    args.put("zone", calendar.zone().getId());
    var shown = LocalDateTime.ofInstant(next, calendar.zone());
    var away =
        ChronoUnit.DAYS.between(
            LocalDateTime.ofInstant(now, calendar.zone()).toLocalDate(), shown.toLocalDate());
    var format = away == 0 ? TIME : away < 7 ? WEEKDAY : DATE;
    var text = "out of shift until " + format.format(shown) + zoneOf(calendar);
    return new Reason("out-of-shift-until", args, text);
  }

  public static Reason at(LocalTime time, PersonCalendar calendar) {
    var args = new LinkedHashMap<String, String>();
    args.put("time", TIME.format(time));
    args.put("zone", calendar.zone().getId());
    var text = "out of shift at " + TIME.format(time) + zoneOf(calendar);
    return new Reason("out-of-shift-at", args, text);
  }

  private static String zoneOf(PersonCalendar calendar) {
    var isUsual = calendar.zone().equals(calendar.closures().zone());
    return isUsual ? "" : " (" + calendar.zone().getId() + ")";
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
