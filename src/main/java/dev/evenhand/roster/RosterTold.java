package dev.evenhand.roster;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Some people should know something about the roster of a week.
///
/// @param about the run or finding it is about
/// @param seq what is told twice about one thing under one number is told once
public record RosterTold(
    CompanyId company,
    Instant at,
    Kind kind,
    UUID about,
    int seq,
    LocalDate week,
    List<PersonId> people) {
  /// What happened.
  public enum Kind {
    /// A run has found what it could.
    RUN_ENDED,
    RUN_FAILED,
    /// The weekly run has published its week.
    RUN_PUBLISHED,
    /// The weekly run was not published.
    RUN_BLOCKED,
    /// What is in force does not keep the rules any more.
    TIMETABLE_BROKEN,
    /// A stored timetable is not as it was stored.
    TIMETABLE_WRONG
  }

  public RosterTold {
    people = List.copyOf(people);
  }
}
