package dev.evenhand.cases.internal.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// That a process runs an import, and for how long it says so each time.
record Hold(UUID runner, Duration length) {
  Instant until(Instant now) {
    return now.plus(length);
  }
}
