package dev.evenhand.connect.vendor;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// For how long a vendor wants to be left alone (RFC 9110, 10.2.3).
final class RetryAfter {
  private RetryAfter() {}

  /// Zero when it does not say, or nothing that can be read. A date is reckoned from the date of
  /// the answer, so that the clocks of two machines need not agree.
  static Duration of(HttpHeaders headers) {
    var said = headers.firstValue("Retry-After").orElse("").strip();
    try {
      return said.chars().allMatch(Character::isDigit)
          ? said.isEmpty() ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(said))
          : until(said, headers.firstValue("Date").orElse(said));
    } catch (DateTimeException | NumberFormatException e) {
      return Duration.ZERO;
    }
  }

  private static Duration until(String date, String now) {
    var pause = Duration.between(read(now), read(date));
    return pause.isNegative() ? Duration.ZERO : pause;
  }

  private static ZonedDateTime read(String date) {
    return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
