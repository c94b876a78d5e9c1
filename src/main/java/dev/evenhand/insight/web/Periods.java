package dev.evenhand.insight.web;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.OUTSIDE_THE_CALENDAR;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TOO_MANY_WINDOWS;

import dev.evenhand.company.Companies;
import dev.evenhand.http.Fields;
import dev.evenhand.work.WorkReports.Windows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the period of a report: whole days of the company's calendar, both ends included.
@Component
class Periods {
  private static final int MOST_DAYS = 1_100;
  private static final int MOST_WINDOWS = 400;
  private static final int USUAL_DAYS = 28;
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final Companies companies;
  private final Clock clock;

  Periods(Companies companies, Clock clock) {
    this.companies = companies;
    this.clock = clock;
  }

  /// Instants from one until just before another.
  record Span(Instant from, Instant to) {}

  /// The last four weeks when nothing else is asked for.
  Windows windows(@Nullable String from, @Nullable String to, @Nullable Integer days) {
    var fields = new Fields();
    var last = day(fields, "to", to, today());
    var first = day(fields, "from", from, last.minusDays(USUAL_DAYS - 1L));
    int wide = fields.number("days", days, 7, 1, MOST_DAYS);
    long length = last.toEpochDay() - first.toEpochDay() + 1;
    if (length < 1) {
      fields.fault("to", BEFORE_THE_START.of(first, last));
    } else if (length > MOST_DAYS) {
      fields.fault("from", TOO_MANY.of(MOST_DAYS, length));
    } else if ((length - 1) / wide + 1 > MOST_WINDOWS) {
      fields.fault("days", TOO_MANY_WINDOWS.of(MOST_WINDOWS));
    }
    fields.check();
    return new Windows(first, last, wide);
  }

  Span span(@Nullable String from, @Nullable String to) {
    var windows = windows(from, to, MOST_DAYS);
    var zone = zone();
    return new Span(
        windows.first().atStartOfDay(zone).toInstant(),
        windows.last().plusDays(1).atStartOfDay(zone).toInstant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  private ZoneId zone() {
    return companies.current().zone();
  }

  private static LocalDate day(
      Fields fields, String field, @Nullable String value, LocalDate otherwise) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      var day = LocalDate.parse(value.strip());
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
      fields.fault(field, OUTSIDE_THE_CALENDAR.of(FIRST, LAST, value));
    } catch (DateTimeParseException e) {
      fields.fault(field, NOT_A_DAY.of(value));
    }
    return otherwise;
  }
}
