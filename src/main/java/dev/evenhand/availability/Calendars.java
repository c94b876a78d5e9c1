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

  /// Days on which a person is away, unless something speaks against it. Whatever it was, nothing
  /// is written then.
  LeaveResult takeLeave(PersonId person, DayRange days, String note);

  /// Days on which everybody is away.
  ///
  /// @throws IllegalStateException when the actor may not
  void addClosure(DayRange days, String description, List<String> tags);

  /// How an attempt to write down leave for somebody else ended.
  sealed interface LeaveResult {
    /// The person is away then.
    record Taken() implements LeaveResult {}

    /// The person is away on some of these days already.
    record Overlaps(DayRange other) implements LeaveResult {}

    /// Whoever acts may not change when the person is absent.
    record NotAllowed() implements LeaveResult {}

    /// There is no such person.
    record NoSuchPerson() implements LeaveResult {}
  }
}
