package dev.evenhand.connect.vendor;

import java.time.Duration;

/// How a vendor's API is treated.
///
/// @param callsPerSecond at most, evenly spread, from this process
/// @param tries of one call
/// @param timeout of one try
/// @param longestPause for how long a call waits when it is asked to; if it is longer, it gives up
public record Manners(int callsPerSecond, int tries, Duration timeout, Duration longestPause) {
  public Manners {
    if (callsPerSecond < 1 || tries < 1) {
      throw new IllegalArgumentException(
          "Expected a call per second and a try at least, but got %d and %d."
              .formatted(callsPerSecond, tries));
    }
  }
}
