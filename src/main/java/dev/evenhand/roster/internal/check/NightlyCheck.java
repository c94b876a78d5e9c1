package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Routine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks all stored timetables of each company every night, or as soon as a process runs after it.
@Component
class NightlyCheck implements Routine {
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private final Companies companies;
  private final Findings findings;
  private final Clock clock;

  NightlyCheck(Companies companies, Findings findings, Clock clock) {
    this.companies = companies;
    this.findings = findings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "check-timetables";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    for (var company : companies.all()) {
      companies.transact(
          company,
          () -> {
            if (isDue(findings.lastCheck(), clock.instant(), companies.current().zone())) {
              findings.checkEverything();
            }
          });
    }
  }

  /// Whether a night has begun since the last check.
  static boolean isDue(Optional<Instant> last, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    var night = today.atTime(NIGHT).atZone(zone).toInstant();
    var before = today.minusDays(1).atTime(NIGHT).atZone(zone).toInstant();
    var begun = night.isAfter(now) ? before : night;
    return last.isEmpty() || last.get().isBefore(begun);
  }
}
