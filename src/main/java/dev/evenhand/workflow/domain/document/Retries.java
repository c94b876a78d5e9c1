package dev.evenhand.workflow.domain.document;

import java.time.Duration;

/// How often, and after how long, a service is called again that did not answer well.
///
/// @param times 0 for never
/// @param factor by how much longer the wait becomes each time
public record Retries(int times, int delaySeconds, int factor) {
  private static final Duration LONGEST = Duration.ofDays(1);

  public static final Retries NONE = new Retries(0, 30, 2);

  /// Whether it is called again after so many failures.
  public boolean isAnotherAfter(int failures) {
    return failures <= times;
  }

  /// How long it is left alone after so many failures; a day at most.
  public Duration delayAfter(int failures) {
    var delay = Duration.ofSeconds(delaySeconds);
    for (int failure = 1; failure < failures && delay.compareTo(LONGEST) < 0; failure++) {
      delay = delay.multipliedBy(factor);
    }
    return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
  }
}
