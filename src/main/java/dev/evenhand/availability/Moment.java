package dev.evenhand.availability;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An instant with what the wall clocks of the world show at it, worked out once per zone however
/// many people are asked about.
public final class Moment {
  private final Instant instant;
  private final Map<ZoneId, LocalDateTime> shown = new ConcurrentHashMap<>(4);

  /// At this instant.
  public Moment(Instant instant) {
    this.instant = instant;
  }

  /// The instant itself.
  public Instant instant() {
    return instant;
  }

  /// What a wall clock in the zone shows.
  public LocalDateTime in(ZoneId zone) {
    var known = shown.get(zone);
    return known != null
        ? known
        : shown.computeIfAbsent(zone, _ -> LocalDateTime.ofInstant(instant, zone));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moment moment && moment.instant.equals(instant);
  }

  @Override
  public int hashCode() {
    return instant.hashCode();
  }

  @Override
  public String toString() {
    return instant.toString();
  }
}
