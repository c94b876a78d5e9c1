package dev.evenhand.roster.internal.publish;

import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Breach;
import java.util.List;

/// How an attempt to publish or change a timetable ended.
public sealed interface PublishResult {
  /// It is in force.
  ///
  /// @param week the problem it was checked against
  /// @param warnings what it breaks that it did not break before
  record Published(TimetableVersion version, Week week, List<Breach> warnings, long costChange)
      implements PublishResult {}

  /// Somebody else was quicker.
  ///
  /// @param number what is in force now
  /// @param changes what became of what was seen
  record ChangedMeanwhile(int number, List<Change> changes) implements PublishResult {}

  record NotAllowed(String detail) implements PublishResult {}

  /// There is no such week, version or run.
  record Missing(String what) implements PublishResult {}

  /// The run has found nothing yet.
  record NothingFound() implements PublishResult {}

  /// It would break these rules.
  record BreaksRules(Week week, List<Breach> breaches) implements PublishResult {}

  /// One of the changes cannot be made, whatever the rules say.
  ///
  /// @param field where it says so, such as `changes[0].out`
  /// @param value what it says there
  record NoSuchCell(String field, String value) implements PublishResult {}
}
