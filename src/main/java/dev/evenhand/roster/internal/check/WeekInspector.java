package dev.evenhand.roster.internal.check;

import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.domain.finding.Inspection;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.internal.version.ChangeTable;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

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
      var version = versions.find(week, number).orElse(null);
      if (version != null) {
        var inspection = inspection(version);
        inspection.cost().ifPresent(found::add);
        inspection.log(before, changes.of(week, number)).ifPresent(found::add);
        before = version.grid();
      }
    }
    return new History(last, found);
  }

  /// What is in force in a week and does not keep the rules any more.
  Optional<Finding> inForce(LocalDate week) {
    return versions
        .latest(week)
        .flatMap(version -> inspection(version).broken(assembly.revise(version.document())));
  }

  private Inspection inspection(TimetableVersion version) {
    return new Inspection(version, reading.week(version.document()));
  }
}
