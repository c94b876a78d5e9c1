package dev.evenhand.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to "can this person take work at this instant?".
public sealed interface Answer {

  /// The person can; `until` is the next instant at which the person no longer can, when one is in
  /// sight as things stand now.
  record Available(@Nullable Instant until) implements Answer {}

  /// The person cannot, and why; `until` is the next instant at which the person can, when one is
  /// in sight as things stand now.
  record Unavailable(Reason because, @Nullable Instant until) implements Answer {}
}
