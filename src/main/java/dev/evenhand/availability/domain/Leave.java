package dev.evenhand.availability.domain;

import dev.evenhand.availability.DayRange;
import dev.evenhand.people.PersonId;
import java.util.UUID;

/// Days on which one person is absent, on the person's own calendar.
public record Leave(Id id, PersonId person, DayRange days, String note, long version) {
  /// Names one leave.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// The same, changed once.
  public Leave next() {
    return new Leave(id, person, days, note, version + 1);
  }
}
