package dev.evenhand.availability;

import dev.evenhand.people.PersonId;
import java.util.List;

/// Writes down when people work and when they do not, for whoever brings that along: imports, other
/// systems, the demo. Acts as the current actor, in the current transaction.
public interface Calendars {
  /// The hours a person works from now on.
  ///
  /// @throws IllegalStateException when the actor may not, or the person is unknown
  void setHours(PersonId person, WeeklyShift hours);

  /// Days on which a person is away.
  ///
  /// @throws IllegalStateException when the actor may not, or the person is away then already
  void addLeave(PersonId person, DayRange days, String note);

  /// Days on which everybody is away.
  ///
  /// @throws IllegalStateException when the actor may not
  void addClosure(DayRange days, String description, List<String> tags);
}
