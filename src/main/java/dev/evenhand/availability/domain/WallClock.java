package dev.evenhand.availability.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;

/// A clock on a wall of a zone: when it shows a time, and when it jumps.
public record WallClock(ZoneId zone) {

  public LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /// Adds every instant at which the clock shows exactly this: none in a gap, two in an overlap.
  public void addWhenShowing(LocalDateTime shown, Collection<Instant> instants) {
    for (var offset : zone.getRules().getValidOffsets(shown)) {
      instants.add(shown.toInstant(offset));
    }
  }

  /// Adds every instant after `from`, and not after `to`, at which the clock jumps.
  public void addJumps(Instant from, Instant to, Collection<Instant> instants) {
    var rules = zone.getRules();
    for (var jump = rules.nextTransition(from);
        jump != null && !jump.getInstant().isAfter(to);
        jump = rules.nextTransition(jump.getInstant())) {
      instants.add(jump.getInstant());
    }
  }
}
