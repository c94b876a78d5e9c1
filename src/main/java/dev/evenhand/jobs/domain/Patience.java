package dev.evenhand.jobs.domain;

import java.time.Duration;
import java.time.Instant;

/// How long an errand that fails is tried again: soon at first, then every hour for a week.
public final class Patience {
  /// When an errand is due that was given up: it stays, for somebody to have it tried again.
  public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /// Ten tries in the first one and a half hours, and one in each of a week.
  public static final int MOST_TRIES = 10 + 7 * 24;

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));

  private Patience() {}

  /// When it is tried next.
  ///
  /// @param tries how many failed, at least one
  public static Instant next(int tries, Instant failedAt) {
    return tries < MOST_TRIES ? failedAt.plus(BACKOFF.wait(tries)) : NEVER;
  }
}
