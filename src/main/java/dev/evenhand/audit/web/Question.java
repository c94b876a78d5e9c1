package dev.evenhand.audit.web;

import static dev.evenhand.http.FaultKind.NOT_AN_ID;
import static dev.evenhand.http.FaultKind.NOT_A_DAY_OR_INSTANT;

import dev.evenhand.audit.internal.AuditFilter;
import dev.evenhand.http.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which changes a client asks for. Times are instants, or days of the company, both included.
record Question(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String subject,
    @Nullable String subjectId,
    @Nullable String from,
    @Nullable String to) {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  /// @param reader whose account alone may be read about; null to read about all
  AuditFilter read(Fields fields, ZoneId zone, @Nullable UUID reader) {
    return new AuditFilter(
        id(fields),
        given(action),
        given(subject),
        given(subjectId),
        moment(fields, "from", from, zone, 0),
        moment(fields, "to", to, zone, 1),
        reader);
  }

  private @Nullable UUID id(Fields fields) {
    if (given(actor) == null) {
      return null;
    }
    try {
      return UUID.fromString(actor);
    } catch (IllegalArgumentException e) {
      fields.fault("actor", NOT_AN_ID.of(actor));
      return null;
    }
  }

  private static @Nullable Instant moment(
      Fields fields, String field, @Nullable String value, ZoneId zone, int daysAfter) {
    var text = given(value);
    if (text == null) {
      return null;
    }
    try {
      var instant =
          text.contains("T")
              ? Instant.parse(text)
              : LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(zone).toInstant();
      if (instant.isAfter(FIRST) && instant.isBefore(LAST)) {
        return instant;
      }
    } catch (DateTimeException e) {
      fields.fault(field, NOT_A_DAY_OR_INSTANT.of(text));
      return null;
    }
    fields.fault(field, NOT_A_DAY_OR_INSTANT.of(text));
    return null;
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
