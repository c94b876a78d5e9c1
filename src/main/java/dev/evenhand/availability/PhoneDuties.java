package dev.evenhand.availability;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Says when people sit on the phone and are given no cases; higher modules provide beans of it.
/// Whoever provides one publishes [AvailabilityChanged] when its answers change.
public interface PhoneDuties {
  /// The duties of the current company that are not over at the instant, of everybody who has some.
  Map<PersonId, List<Span>> from(Instant instant);
}
