package dev.evenhand.roster.internal.automatic;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Routine;
import dev.evenhand.roster.domain.RosterSettings.Automatic;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.run.RunDesk;
import dev.evenhand.roster.internal.run.RunWish;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Begins the weekly run of each company that wants one, once for a week, when its time has come.
@Component
class AutomaticRuns implements Routine {
  private static final int THREADS = 2;
  private static final Duration CATCH_UP = Duration.ofDays(1);

  private final Companies companies;
  private final SettingsService settings;
  private final Unplanned unplanned;
  private final RunDesk desk;
  private final Clock clock;

  AutomaticRuns(
      Companies companies,
      SettingsService settings,
      Unplanned unplanned,
      RunDesk desk,
      Clock clock) {
    this.companies = companies;
    this.settings = settings;
    this.unplanned = unplanned;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "plan-coming-weeks";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    for (var company : companies.all()) {
      companies.transact(company, this::begin);
    }
  }

  private void begin() {
    var automatic = settings.current().settings().automatic();
    due(automatic, clock.instant(), companies.current().zone())
        .filter(unplanned::has)
        .ifPresent(monday ->
            desk.begin(RunWish.of(monday, new Effort(automatic.seconds(), THREADS, 1), true)));
  }

  /// The week to be planned at an instant: the time for it has come, and no more than a day ago,
  /// should no process have run then.
  static Optional<LocalDate> due(Automatic automatic, Instant now, ZoneId zone) {
    if (!automatic.on()) {
      return Optional.empty();
    }
    var last =
        now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(automatic.weekday()));
    return Stream.of(last, last.minusWeeks(1))
        .filter(day -> isDue(day.atTime(automatic.time()).atZone(zone).toInstant(), now))
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(monday -> monday.plusWeeks(automatic.weeksAhead()))
        .findFirst();
  }

  private static boolean isDue(Instant time, Instant now) {
    return !time.isAfter(now) && now.isBefore(time.plus(CATCH_UP));
  }
}
