package dev.evenhand.roster.internal.publish;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.version.ChangeTable;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekReading;
import dev.evenhand.solver.domain.check.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was published, and what is in force.
@Service
@Transactional(readOnly = true)
public class Timetables {
  private final VersionTable versions;
  private final ChangeTable changes;
  private final WeekAssembly assembly;
  private final WeekReading reading;

  Timetables(
      VersionTable versions, ChangeTable changes, WeekAssembly assembly, WeekReading reading) {
    this.versions = versions;
    this.changes = changes;
    this.assembly = assembly;
    this.reading = reading;
  }

  /// A version, and what the checker says of it.
  public record Checked(TimetableVersion version, Week week, Verdict verdict) {}

  /// What is in force in a week, checked against people and marks as they are today.
  public Optional<Checked> inForce(LocalDate monday) {
    return versions
        .latest(monday)
        .map(version -> checked(version, assembly.revise(version.document())));
  }

  /// What is in force in each published week of a range.
  public List<TimetableVersion> inForce(LocalDate from, LocalDate to) {
    return versions.inForce(from, to);
  }

  /// A version, checked against what it was published with.
  public Optional<Checked> find(LocalDate monday, int number) {
    return versions
        .find(monday, number)
        .map(version -> checked(version, reading.week(version.document())));
  }

  /// All versions of a week, the newest first.
  public List<Head> heads(LocalDate monday) {
    return versions.heads(monday);
  }

  /// What one version changed.
  public List<Change> changes(LocalDate monday, int number) {
    return changes.of(monday, number);
  }

  /// What has to be done to one version so that it becomes another; version 0 is nobody anywhere.
  public Optional<List<Change>> difference(LocalDate monday, int one, int other) {
    return grid(monday, one).flatMap(before -> grid(monday, other).map(before::changesTo));
  }

  private Optional<Grid> grid(LocalDate monday, int number) {
    return number == 0
        ? Optional.of(Grid.EMPTY)
        : versions.find(monday, number).map(TimetableVersion::grid);
  }

  private static Checked checked(TimetableVersion version, Week week) {
    return new Checked(version, week, Costs.of(week, version.grid()));
  }
}
