package dev.evenhand.roster.internal.check;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.domain.finding.Finding.Detail;
import dev.evenhand.roster.domain.finding.Finding.Kind;
import dev.evenhand.roster.domain.finding.Inspection;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.internal.version.ChangeTable;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Inspects the versions of a week.
@Component
class WeekInspector {
  private final VersionTable versions;
  private final ChangeTable changes;
  private final WeekAssembly assembly;
  private final WeekReading reading;

  WeekInspector(
      VersionTable versions, ChangeTable changes, WeekAssembly assembly, WeekReading reading) {
    this.versions = versions;
    this.changes = changes;
    this.assembly = assembly;
    this.reading = reading;
  }

  /// What is wrong with all versions of a week, and how many there are.
  record History(int versions, List<Finding> findings) {}

  History history(LocalDate week) {
    var found = new ArrayList<Finding>();
    var before = Grid.EMPTY;
    int last = versions.latestNumber(week);
    for (int number = 1; number <= last; number++) {
      switch (read(week, number)) {
        case Read.Understood(var inspection) -> {
          inspection.cost().ifPresent(found::add);
          inspection.log(before, changes.of(week, number)).ifPresent(found::add);
          before = inspection.version().grid();
        }
        case Read.Unreadable(var finding) -> found.add(finding);
      }
    }
    return new History(last, found);
  }

  /// What is in force in a week and does not keep the rules any more. What cannot be read is told
  /// by [#history].
  Optional<Finding> inForce(LocalDate week) {
    return switch (read(week, versions.latestNumber(week))) {
      case Read.Understood(var inspection) ->
          inspection.broken(assembly.revise(inspection.version().document()));
      case Read.Unreadable _ -> Optional.empty();
    };
  }

  /// What came of reading a version.
  private sealed interface Read {
    record Understood(Inspection inspection) implements Read {}

    record Unreadable(Finding finding) implements Read {}
  }

  private Read read(LocalDate week, int number) {
    try {
      var version = versions.find(week, number).orElseThrow();
      return new Read.Understood(new Inspection(version, reading.week(version.document())));
    } catch (JacksonException
        | InvalidInput
        | IllegalArgumentException
        | NoSuchElementException fault) {
      var text = "Expected a timetable, but what is stored cannot be read (%s).";
      var why = Detail.of(text.formatted(fault.getClass().getSimpleName()));
      return new Read.Unreadable(new Finding(week, number, Kind.UNREADABLE, List.of(why)));
    }
  }
}
