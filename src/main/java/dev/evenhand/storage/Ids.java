package dev.evenhand.storage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
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

  /// The same id whenever the same is named, sorted by the instant: its milliseconds, then 74 bits
  /// of a digest of the name.
  public static UUID of(Instant at, String name) {
    var digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return of(at.toEpochMilli(), digest.getMostSignificantBits(), digest.getLeastSignificantBits());
  }

  /// A new id: 48 bits of milliseconds, then 74 random bits.
  public UUID next() {
    return of(clock.millis(), random.nextLong(), random.nextLong());
  }

  private static UUID of(long millis, long one, long other) {
    long high = (millis << 16) | 0x7000L | (one & 0x0fffL);
    long low = 0x8000_0000_0000_0000L | (other >>> 2);
    return new UUID(high, low);
  }
}
