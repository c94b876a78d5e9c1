package dev.evenhand.storage;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids that sort by the time they were made (UUID version 7, RFC 9562 §5.7), so that indexes
/// grow at their end.
public final class Ids {
  private final Clock clock;
  private final RandomGenerator random;

  public Ids(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// A new id: 48 bits of milliseconds, then 74 random bits.
  public UUID next() {
    long millis = clock.millis();
    long high = (millis << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
    long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
