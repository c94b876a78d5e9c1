package dev.evenhand.jobs.domain;

import java.time.Duration;
import java.time.Instant;

/// Waits twice as long after every try, up to a longest wait; never gives up.
public record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 30;

  public Backoff {
    if (!first.isPositive() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Expected a first wait and a longer one, but got " + first + " and " + longest + ".");
    }
  }

  /// Whether it is time for the next try.
  ///
  /// @param tries how often it was tried, at least once
  /// @param last when it was tried last
  public boolean isDue(int tries, Instant last, Instant now) {
    return !last.plus(wait(tries)).isAfter(now);
  }

  /// The wait after so many tries.
  public Duration wait(int tries) {
    var doublings = Math.clamp(tries - 1, 0, MOST_DOUBLINGS);
    var wait = first.multipliedBy(1L << doublings);
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
