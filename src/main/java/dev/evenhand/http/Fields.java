package dev.evenhand.http;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_EMAIL;
import static dev.evenhand.http.FaultKind.NOT_A_DAY;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.NOT_A_ZONE;
import static dev.evenhand.http.FaultKind.NOT_IN_RANGE;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one request and gathers what is wrong with them, so that a caller hears of
/// all faults at once.
public final class Fields {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private final List<FieldError> errors = new ArrayList<>();

  /// Notes a fault.
  public void fault(String field, Fault fault) {
    errors.add(FieldError.of(field, fault));
  }

  /// A text that must be there, trimmed; empty after a fault.
  public String text(String field, @Nullable String value, int longest) {
    var text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      fault(field, MISSING.of());
    }
    return shortEnough(field, text, longest);
  }

  /// A text that may be missing, trimmed; empty when it is.
  public String optionalText(String field, @Nullable String value, int longest) {
    return shortEnough(field, value == null ? "" : value.strip(), longest);
  }

  /// An e-mail address that must be there, in lower case.
  public String email(String field, @Nullable String value) {
    var email = text(field, value, 254).toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      fault(field, NOT_AN_EMAIL.of(email));
    }
    return email;
  }

  /// A day of the calendar; the epoch's after a fault.
  public LocalDate day(String field, String value) {
    try {
      return dayOf(value.strip());
    } catch (DateTimeException e) {
      fault(field, NOT_A_DAY.of(value));
      return LocalDate.EPOCH;
    }
  }

  /// Far ends of the calendar are kept out: days before and after must exist there too.
  static LocalDate dayOf(String text) {
    var day = LocalDate.parse(text);
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw new DateTimeException("outside the calendar");
    }
    return day;
  }

  /// An IANA time zone; `otherwise` when missing, UTC after a fault.
  public ZoneId zone(String field, @Nullable String value, ZoneId otherwise) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    if (!ZONES.contains(value.strip())) {
      fault(field, NOT_A_ZONE.of(value));
      return ZoneOffset.UTC;
    }
    return ZoneId.of(value.strip());
  }

  /// A whole number in a range, ends included; `otherwise` when missing.
  public int number(String field, @Nullable Integer value, int otherwise, int least, int most) {
    if (value == null) {
      return otherwise;
    }
    if (value < least || value > most) {
      fault(field, NOT_IN_RANGE.of(least, most, value));
      return otherwise;
    }
    return value;
  }

  /// One of the constants; `otherwise` when missing or after a fault.
  public <E extends Enum<E>> E choice(String field, @Nullable Word<E> value, E otherwise) {
    if (value == null || value.text().isBlank()) {
      return otherwise;
    }
    var constants = otherwise.getDeclaringClass();
    return value
        .among(constants)
        .orElseGet(() -> {
          fault(field, NOT_ONE_OF.of(Word.all(constants), value.text()));
          return otherwise;
        });
  }

  /// What was wrong so far.
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /// Ends the reading.
  ///
  /// @throws InvalidInput when there was any fault
  public void check() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private String shortEnough(String field, String text, int longest) {
    if (text.indexOf('\0') >= 0) {
      // PostgreSQL keeps every character but this one.
      fault(field, NOT_A_TEXT.of(text.replace('\0', '␀')));
      return "";
    }
    if (text.length() > longest) {
      fault(field, TOO_LONG.of(longest));
      return text.substring(0, longest);
    }
    return text;
  }
}
