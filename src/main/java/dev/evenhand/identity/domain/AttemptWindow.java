package dev.evenhand.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How many attempts fit into the time that just passed.
///
/// @param most attempts within `length`
public record AttemptWindow(int most, Duration length) {

  public AttemptWindow {
    if (most < 1 || !length.isPositive()) {
      throw new IllegalArgumentException(
          "Expected at least one attempt in a time, but got %d in %s.".formatted(most, length));
    }
  }

  /// How long to wait before one more attempt; zero when it may be made now.
  public Duration wait(List<Instant> earlier, Instant now) {
    var inside = earlier.stream().filter(start(now)::isBefore).sorted(Comparator.reverseOrder());
    return inside
        .skip(most - 1L)
        .findFirst()
        .map(oldest -> Duration.between(now, oldest.plus(length)))
        .orElse(Duration.ZERO);
  }

  /// Attempts at this instant or before count no more.
  public Instant start(Instant now) {
    return now.minus(length);
  }
}
