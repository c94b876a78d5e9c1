package dev.evenhand.roster.web.check;

import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.domain.finding.Finding.Detail;
import dev.evenhand.roster.internal.check.Findings;
import dev.evenhand.roster.internal.check.Findings.Known;
import dev.evenhand.roster.internal.check.Findings.Report;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is wrong with stored timetables.
@RestController
@RequestMapping("/api/roster/findings")
@Transactional
class FindingsController {
  /// One thing that is wrong with a version.
  ///
  /// @param kind `broken` when it breaks rules by now, `cost` when it costs something else than was
  ///   stored, `log` when its changes do not lead to it, `unreadable` when it is no timetable
  record FindingView(
      LocalDate week,
      int number,
      Word<Finding.Kind> kind,
      List<BreachView> details,
      Instant foundAt) {}

  /// @param checkedAt when every version was checked last
  /// @param versions how many there were
  record FindingsView(@Nullable Instant checkedAt, int versions, List<FindingView> items) {}

  private final Findings findings;

  FindingsController(Findings findings) {
    this.findings = findings;
  }

  @GetMapping
  @Transactional(readOnly = true)
  FindingsView all() {
    return view(findings.report());
  }

  /// Checks every version now.
  @PostMapping("/check")
  FindingsView check() {
    return view(findings.checkNow().orElseThrow(() -> Refused.forbidden(Powers.PLANNERS_ONLY)));
  }

  private static FindingsView view(Report report) {
    return new FindingsView(
        report.checkedAt(),
        report.versions(),
        report.findings().stream().map(FindingsController::view).toList());
  }

  private static FindingView view(Known known) {
    var finding = known.finding();
    return new FindingView(
        finding.week(),
        finding.number(),
        Word.of(finding.kind()),
        finding.details().stream().map(FindingsController::view).toList(),
        known.at());
  }

  private static BreachView view(Detail detail) {
    var day = detail.day();
    return new BreachView(
        detail.rule(),
        detail.text(),
        detail.personId(),
        day == null ? null : GridView.day(day),
        detail.turn());
  }
}
