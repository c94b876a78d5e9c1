package dev.evenhand.identity.domain;

import java.time.Duration;

/// The header `Retry-After`.
public final class RetryAfter {
  private RetryAfter() {}

  /// Whole seconds that are not too few, and at least one.
  public static long seconds(Duration wait) {
    return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
  }
}
