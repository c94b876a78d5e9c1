package dev.evenhand.roster.web.fairness;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.http.Csv;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.CreditMove;
import dev.evenhand.roster.domain.fairness.FairnessReport;
import dev.evenhand.roster.internal.fairness.FairnessReports;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.fairness.FairnessViews.FairnessReasonsView;
import dev.evenhand.roster.web.fairness.FairnessViews.RosterFairnessView;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How evenly turns were shared over weeks.
@RestController("rosterFairnessController")
@Transactional(readOnly = true)
class FairnessController {
  private static final int MOST_WEEKS = 106;

  private final FairnessReports reports;
  private final People people;

  FairnessController(FairnessReports reports, People people) {
    this.reports = reports;
    this.people = people;
  }

  /// Weeks with a day in the range.
  private record Range(LocalDate first, LocalDate last) {
    static Range of(String from, String to) {
      var range = new Range(monday("from", from), monday("to", to));
      if (range.last.isBefore(range.first)) {
        throw new InvalidInput("to", BEFORE_THE_START.of(from, to));
      }
      long weeks = ChronoUnit.WEEKS.between(range.first, range.last) + 1;
      if (weeks > MOST_WEEKS) {
        throw new InvalidInput("to", TOO_MANY.of(MOST_WEEKS, weeks));
      }
      return range;
    }

    private static LocalDate monday(String name, String text) {
      return Input.day(name, text).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  }

  /// Credit, turns, and turns that are less pleasant than others, by person and week.
  @GetMapping("/api/roster/fairness")
  RosterFairnessView fairness(@RequestParam String from, @RequestParam String to) {
    var report = report(from, to);
    return FairnessViews.report(report, named(report));
  }

  /// Which turns and movements of credit the figures of one person are made of.
  @GetMapping("/api/roster/fairness/people/{id}")
  FairnessReasonsView reasons(
      @PathVariable UUID id, @RequestParam String from, @RequestParam String to) {
    var range = Range.of(from, to);
    var explained =
        reports
            .explain(range.first(), range.last(), new PersonId(id))
            .orElseThrow(() -> Refused.notFound("person"));
    var everybody =
        Stream.concat(
                Stream.of(explained.row().person()),
                explained.facts().moves().stream().map(CreditMove::by).flatMap(Stream::ofNullable))
            .distinct()
            .toList();
    return FairnessViews.reasons(explained, people.named(everybody));
  }

  /// The same as a table of one row a person and week.
  @GetMapping("/api/roster/fairness.csv")
  void export(@RequestParam String from, @RequestParam String to, HttpServletResponse response) {
    var report = report(from, to);
    var named = named(report);
    try (var csv =
        Csv.into(
            response,
            "roster-fairness.csv",
            "name",
            "week",
            "credit",
            "turns",
            "first line",
            "undesired",
            "friday afternoon")) {
      for (var row : report.rows()) {
        for (int week = 0; week < report.weeks().size(); week++) {
          var figures = row.weeks().get(week);
          csv.row(
              FairnessViews.name(row.person(), named),
              report.weeks().get(week),
              figures.credit(),
              figures.turns(),
              figures.firstLine(),
              figures.undesired(),
              figures.fridayAfternoon());
        }
      }
    }
  }

  private FairnessReport report(String from, String to) {
    var range = Range.of(from, to);
    return reports.report(range.first(), range.last());
  }

  private Map<PersonId, Person> named(FairnessReport report) {
    return people.named(
        new ArrayList<>(report.rows().stream().map(FairnessReport.Row::person).toList()));
  }
}
