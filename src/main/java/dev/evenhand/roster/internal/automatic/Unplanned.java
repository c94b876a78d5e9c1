package dev.evenhand.roster.internal.automatic;

import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.version.VersionTable;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Weeks of which nothing is published, and that were not yet planned by themselves.
@Component
class Unplanned {
  private final VersionTable versions;
  private final RunReading runs;

  Unplanned(VersionTable versions, RunReading runs) {
    this.versions = versions;
    this.runs = runs;
  }

  boolean has(LocalDate monday) {
    return versions.latestNumber(monday) == 0 && !runs.hasAutomatic(monday);
  }
}
