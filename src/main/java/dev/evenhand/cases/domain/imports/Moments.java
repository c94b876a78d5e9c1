package dev.evenhand.cases.domain.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads points in time as tables write them: `2016-02-29T01:16:00`, `29/02/2016 1:16`, `2016-02-29
/// 01:16:00+01:00`, `29.2.2016`.
///
/// @param zone whose clock is meant where the text does not say
/// @param isMonthFirst whether `02/03/2016` lies in February
public record Moments(ZoneId zone, boolean isMonthFirst) {
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}))"
              + "(?:(?:[Tt]|,? +)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + " ?([AaPp]\\.?[Mm]\\.?)?)?"
              + " ?([Zz]|[+-]\\d{2}:?\\d{2})?");

  /// The instant a text means; empty when it means none.
  public Optional<Instant> read(String text) {
    var parts = MOMENT.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var clock = date(parts).atTime(time(parts));
      var offset = parts.group(12);
      return Optional.of(
          offset == null
              ? clock.atZone(zone).toInstant()
              : clock.toInstant(ZoneOffset.of(offset.equalsIgnoreCase("z") ? "Z" : offset)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate date(Matcher parts) {
    if (parts.group(1) != null) {
      return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }
    int first = number(parts.group(4));
    int second = number(parts.group(5));
    return isMonthFirst
        ? LocalDate.of(number(parts.group(6)), first, second)
        : LocalDate.of(number(parts.group(6)), second, first);
  }

  private static LocalTime time(Matcher parts) {
    if (parts.group(7) == null) {
      return LocalTime.MIDNIGHT;
    }
    var micros = (zeroWhenMissing(parts.group(10)) + "000000").substring(0, 6);
    return LocalTime.of(
        hour(number(parts.group(7)), parts.group(11)),
        number(parts.group(8)),
        number(zeroWhenMissing(parts.group(9))),
        number(micros) * 1000);
  }

  private static int hour(int shown, @Nullable String half) {
    if (half == null) {
      return shown;
    }
    if (shown < 1 || shown > 12) {
      throw new DateTimeException("Expected an hour from 1 to 12, but got " + shown + ".");
    }
    return shown % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
  }

  private static String zeroWhenMissing(@Nullable String digits) {
    return digits == null ? "0" : digits;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
