package dev.evenhand.insight.web;

import dev.evenhand.http.Csv;
import dev.evenhand.insight.internal.LoadReport;
import dev.evenhand.insight.internal.LoadReports;
import dev.evenhand.people.TeamId;
import dev.evenhand.work.QueueId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional(readOnly = true)
class LoadController {
  /// Which load: of a period, in windows of so many days, of one team or queue, or of all.
  record LoadQuestion(
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer days,
      @Nullable UUID team,
      @Nullable UUID queue) {}

  private final LoadReports reports;
  private final Periods periods;

  LoadController(LoadReports reports, Periods periods) {
    this.reports = reports;
    this.periods = periods;
  }

  @GetMapping("/api/insight/load")
  LoadView load(@ModelAttribute LoadQuestion question) {
    return LoadView.of(report(question));
  }

  @GetMapping("/api/insight/load.csv")
  void export(@ModelAttribute LoadQuestion question, HttpServletResponse response) {
    var report = report(question);
    try (var csv = Csv.into(response, "load.csv", columns(report))) {
      for (var row : report.rows()) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.person().username());
        cells.add(row.person().displayName());
        cells.addAll(row.counts());
        cells.add(row.total());
        csv.row(cells.toArray());
      }
    }
  }

  private LoadReport report(LoadQuestion question) {
    var windows = periods.windows(question.from(), question.to(), question.days());
    var team = question.team();
    var queue = question.queue();
    return reports.report(
        windows, team == null ? null : new TeamId(team), queue == null ? null : new QueueId(queue));
  }

  /// A window is named by its days.
  private static String[] columns(LoadReport report) {
    var columns = new ArrayList<>(List.of("username", "name"));
    for (int window = 0; window < report.windows().count(); window++) {
      columns.add(report.windows().firstOf(window) + ".." + report.windows().lastOf(window));
    }
    columns.add("total");
    return columns.toArray(String[]::new);
  }
}
