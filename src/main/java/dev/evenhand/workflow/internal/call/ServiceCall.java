package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.Value;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/// A call to a service.
///
/// @param timeout of all of it, from looking the name up to the end of the reply
/// @param idempotencyKey the same whenever the same call is made again, so that the service can do
///   its work once
public record ServiceCall(URI url, Value.Entries body, Duration timeout, String idempotencyKey) {
  private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

  public ServiceCall {
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("Expected some time for a call, but got " + timeout);
    }
    if (!KEY.matcher(idempotencyKey).matches()) {
      throw new IllegalArgumentException(
          "Expected an idempotency key of 1 to 200 visible characters of ASCII.");
    }
  }
}
