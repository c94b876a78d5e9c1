package dev.evenhand.roster.internal.remedy;

import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.Assembled;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekReading;
import dev.evenhand.roster.internal.week.WeekWish;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a week would be planned, or repaired, from the same today as it was by a run.
@Component
class SameWeek {
  private final WeekAssembly assembly;
  private final VersionTable versions;
  private final WeekReading reading;

  SameWeek(WeekAssembly assembly, VersionTable versions, WeekReading reading) {
    this.assembly = assembly;
    this.versions = versions;
    this.reading = reading;
  }

  boolean isSame(Detail detail) {
    var run = detail.run();
    return versions.latestNumber(run.week()) == run.seen()
        && findToday(detail)
            .filter(Assembled.Ready.class::isInstance)
            .map(Assembled.Ready.class::cast)
            .map(today -> reading.week(reading.write(today.week())).document())
            .filter(detail.week().document()::equals)
            .isPresent();
  }

  private Optional<Assembled> findToday(Detail detail) {
    var run = detail.run();
    return switch (run.kind()) {
      case PLAN -> Optional.of(assembly.plan(wish(detail)));
      case REPAIR ->
          versions.latest(run.week()).map(published -> assembly.repair(published.document()));
    };
  }

  /// The week as the run was asked to plan it.
  static WeekWish wish(Detail detail) {
    var document = detail.week().document();
    return new WeekWish(
        document.week(),
        detail.week().problem().days(),
        document.times(),
        document.lines() + detail.loads().droppedLines());
  }
}
