package dev.evenhand.roster.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// What a calendar shows.
///
/// @param zone on whose wall clocks its entries are
/// @param since before it there are no entries
public record Agenda(String name, ZoneId zone, Instant since, List<Entry> entries) {
  /// One entry.
  ///
  /// @param uid names it, whatever changes about it
  /// @param sequence grows with every change
  /// @param modified when it became what it is
  public record Entry(
      String uid,
      ZonedDateTime start,
      ZonedDateTime end,
      String summary,
      String description,
      int sequence,
      Instant modified) {}

  public Agenda {
    entries = List.copyOf(entries);
  }

  /// The clock changes one has to know to read it.
  public List<ClockChange> clockChanges() {
    var last =
        entries.stream()
            .map(entry -> entry.end().toInstant())
            .reduce(since, (one, other) -> one.isAfter(other) ? one : other);
    return ClockChange.of(zone, since, last);
  }
}
