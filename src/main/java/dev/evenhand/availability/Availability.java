package dev.evenhand.availability;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.Map;

/// Who of the current company can take work, and when. Asked by every policy, page and job.
public interface Availability {
  /// The calendars of all people who are not deleted, in the order of their usernames, as they
  /// stand now. Leave and closures that are over are left out.
  Map<PersonId, PersonCalendar> calendars();

  /// The same with all leave and closures that matter at the given instant or later.
  Map<PersonId, PersonCalendar> calendars(Instant from);

  /// Whether each of these people can take work at the instant, as things stand now.
  Map<PersonId, Answer> whoCanTakeWork(Instant at);

  /// Whether the person is at the desk, or has said to be away.
  boolean isPresent(PersonId person);
}
