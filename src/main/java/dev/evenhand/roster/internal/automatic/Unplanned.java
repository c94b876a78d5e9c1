package dev.evenhand.roster.internal.automatic;

import dev.evenhand.roster.domain.run.PlanningRun;
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

  /// Whether what is in force came from this run, so that a second look changes nothing.
  boolean isPublished(PlanningRun run) {
    return versions.heads(run.week()).stream()
        .anyMatch(head -> run.id().value().equals(head.run()));
  }

  boolean has(LocalDate monday) {
    return versions.latestNumber(monday) == 0 && !runs.hasAutomatic(monday);
  }
}
