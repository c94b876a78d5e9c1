package dev.evenhand.workflow.internal.call;

import java.time.Duration;

/// When a call has to be over, by a clock that nobody sets.
final class Deadline {
  private static final long MOMENT = 1_000_000;

  private final long end;
  private volatile boolean isEnded;

  Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  /// What is left; a moment at the least, since waiting for none means for ever to some.
  Duration left() {
    return Duration.ofNanos(Math.max(end - System.nanoTime(), MOMENT));
  }

  boolean isOver() {
    return isEnded || end - System.nanoTime() <= 0;
  }

  /// Makes it now.
  void end() {
    isEnded = true;
  }
}
