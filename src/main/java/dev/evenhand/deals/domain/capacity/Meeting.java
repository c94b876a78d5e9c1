package dev.evenhand.deals.domain.capacity;

import java.time.LocalDate;

/// A meeting with a client that is booked or was held; cancelled ones are none.
///
/// @param day of the company's calendar
public record Meeting(LocalDate day, Kind kind) {

  /// What it is for: only clarifies count against a target.
  public enum Kind {
    CLARIFY,
    KICK_OFF
  }
}
