package dev.evenhand.availability.web;

import static dev.evenhand.http.FaultKind.NOT_A_MONDAY;

import dev.evenhand.availability.internal.ClosureService;
import dev.evenhand.availability.web.closure.ClosureView;
import dev.evenhand.company.Companies;
import dev.evenhand.http.Fields;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WeekController {
  private static final TemporalAdjuster MONDAY = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);

  private final WeekViews weeks;
  private final ClosureService closures;
  private final Companies companies;
  private final Clock clock;

  WeekController(WeekViews weeks, ClosureService closures, Companies companies, Clock clock) {
    this.weeks = weeks;
    this.closures = closures;
    this.companies = companies;
    this.clock = clock;
  }

  /// The week from this Monday on, in the company's zone or the given one; the present week when
  /// none is given.
  @GetMapping("/api/availability/week")
  @Transactional(readOnly = true)
  WeekView week(
      @RequestParam(required = false) @Nullable String monday,
      @RequestParam(required = false) @Nullable String zone) {
    var fields = new Fields();
    var place = fields.zone("zone", zone, companies.current().zone());
    var day = Input.optionalDay(fields, "monday", monday);
    if (day != null && day.getDayOfWeek() != DayOfWeek.MONDAY) {
      fields.fault("monday", NOT_A_MONDAY.of(day));
    }
    fields.check();
    return week(day == null ? LocalDate.now(clock.withZone(place)).with(MONDAY) : day, place);
  }

  private WeekView week(LocalDate monday, ZoneId zone) {
    var mayEdit = closures.mayEdit();
    return new WeekView(
        monday,
        zone.getId(),
        weeks.of(monday, zone),
        closures.between(monday.minusDays(1), monday.plusDays(7)).stream()
            .map(closure -> ClosureView.of(closure, mayEdit))
            .toList(),
        mayEdit);
  }
}
