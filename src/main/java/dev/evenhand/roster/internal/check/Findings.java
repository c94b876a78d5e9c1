package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.internal.check.CheckTable.Check;
import dev.evenhand.roster.internal.check.FindingTable.Found;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is wrong with the stored timetables of the company, kept until it is mended.
@Service
@Transactional
public class Findings {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 5);

  private final CheckTables tables;
  private final WeekInspector inspector;
  private final FindingNews news;
  private final Companies companies;
  private final Clock clock;

  Findings(
      CheckTables tables,
      WeekInspector inspector,
      FindingNews news,
      Companies companies,
      Clock clock) {
    this.tables = tables;
    this.inspector = inspector;
    this.news = news;
    this.companies = companies;
    this.clock = clock;
  }

  /// One thing that is wrong, and since when that is known.
  public record Known(Finding finding, Instant at) {}

  /// All that is wrong, and when everything was checked last.
  public record Report(@Nullable Instant checkedAt, int versions, List<Known> findings) {}

  @Transactional(readOnly = true)
  public Report report() {
    var last = tables.checks().last();
    return new Report(
        last.map(Check::at).orElse(null),
        last.map(Check::versions).orElse(0),
        tables.findings().all().stream()
            .map(found -> new Known(found.finding(), found.at()))
            .toList());
  }

  /// Checks everything at once, if the actor plans.
  public Optional<Report> checkNow() {
    if (!Powers.mayPlan(Actor.current())) {
      return Optional.empty();
    }
    checkEverything();
    return Optional.of(report());
  }

  /// Checks every version there is, and what is in force this week and later by the rules.
  void checkEverything() {
    tables.findings().lock();
    var now = new ArrayList<Finding>();
    int versions = 0;
    for (var week : tables.findings().weeks(EVER)) {
      var seen = inspector.history(week);
      versions += seen.versions();
      now.addAll(seen.findings());
    }
    now.addAll(broken());
    settle(tables.findings().all(), now);
    tables.checks().put(new Check(clock.instant(), versions));
  }

  /// Checks what is in force this week and later, by people and marks of today.
  void checkInForce() {
    tables.findings().lock();
    var before =
        tables.findings().all().stream()
            .filter(found -> found.finding().kind() == Finding.Kind.BROKEN)
            .toList();
    settle(before, broken());
  }

  /// When everything was checked last.
  Optional<Instant> lastCheck() {
    return tables.checks().last().map(Check::at);
  }

  private List<Finding> broken() {
    var today = LocalDate.ofInstant(clock.instant(), companies.current().zone());
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return tables.findings().weeks(monday).stream()
        .flatMap(week -> inspector.inForce(week).stream())
        .toList();
  }

  /// Keeps what is wrong now, and tells of what was not known before.
  private void settle(List<Found> before, List<Finding> now) {
    for (var known : before) {
      if (now.stream().noneMatch(known.finding()::isAbout)) {
        tables.findings().remove(known.finding());
        news.mended(known.finding());
      }
    }
    var known = before.stream().map(Found::finding).toList();
    now.stream()
        .filter(finding -> !known.contains(finding))
        .forEach(finding -> {
          var at = clock.instant();
          tables.findings().put(finding, at);
          if (known.stream().noneMatch(finding::isWithin)) {
            news.found(finding, at);
          }
        });
  }
}
