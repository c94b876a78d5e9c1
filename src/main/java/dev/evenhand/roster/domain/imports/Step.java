package dev.evenhand.roster.domain.imports;

import dev.evenhand.availability.DayRange;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.RosterPerson;

/// What a row would change.
public sealed interface Step {
  int line();

  /// The name of the person it is about.
  String who();

  /// Somebody takes turns in another way.
  record ChangePerson(int line, String who, RosterPerson before, RosterPerson wanted)
      implements Step {}

  /// Somebody is busy at one more time.
  record AddMark(int line, String who, PersonId person, BusyMark.Facts facts) implements Step {}

  /// Somebody has one more leave.
  record AddLeave(int line, String who, PersonId person, DayRange days, String note)
      implements Step {}

  /// It is so already.
  record Nothing(int line, String who) implements Step {}
}
