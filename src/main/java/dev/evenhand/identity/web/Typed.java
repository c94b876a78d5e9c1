package dev.evenhand.identity.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.domain.PasswordRules;
import dev.evenhand.identity.domain.RetryAfter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Reads passwords as they were typed, and slows those down who type too many.
final class Typed {
  private static final int LONGEST = 1_000;

  private Typed() {}

  /// A password, spaces included; empty after a fault.
  static String password(Fields fields, String field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      fields.fault(field, MISSING.of());
      return "";
    }
    if (value.length() > LONGEST) {
      fields.fault(field, TOO_LONG.of(LONGEST));
      return "";
    }
    return value;
  }

  /// A password that is to be this user's; empty when there is none.
  static String newPassword(Fields fields, @Nullable String value, String username) {
    var password = password(fields, "password", value);
    if (!password.isEmpty()) {
      PasswordRules.fault(password, username).ifPresent(fault -> fields.fault("password", fault));
    }
    return password;
  }

  static Refused tooOften(HttpServletResponse response, Duration wait) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RetryAfter.seconds(wait)));
    return new Refused(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-attempts",
        "There were too many attempts.\nMaybe try again a little later.");
  }
}
