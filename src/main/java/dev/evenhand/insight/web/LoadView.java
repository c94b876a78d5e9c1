package dev.evenhand.insight.web;

import dev.evenhand.insight.internal.LoadReport;
import dev.evenhand.work.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Load per person over time.
record LoadView(List<WindowView> windows, List<PersonLoad> people, List<SpreadView> spread) {
  /// Days from one to another, both included.
  record WindowView(LocalDate from, LocalDate to) {}

  /// @param counts one a window
  record PersonLoad(
      UUID personId, String username, String displayName, List<Integer> counts, int total) {}

  /// @param window its number, from 0
  /// @param coefficient the standard deviation in units of the mean
  record SpreadView(
      int window, int people, int min, int max, double mean, double stdev, double coefficient) {}

  static LoadView of(LoadReport report) {
    var windows = report.windows();
    return new LoadView(
        IntStream.range(0, windows.count())
            .mapToObj(window -> new WindowView(windows.firstOf(window), windows.lastOf(window)))
            .toList(),
        report.rows().stream().map(LoadView::person).toList(),
        IntStream.range(0, windows.count())
            .mapToObj(window -> spread(window, report.spreads().get(window)))
            .toList());
  }

  private static PersonLoad person(LoadReport.Row row) {
    var person = row.person();
    return new PersonLoad(
        person.id().value(), person.username(), person.displayName(), row.counts(), row.total());
  }

  private static SpreadView spread(int window, Spread spread) {
    return new SpreadView(
        window,
        spread.people(),
        spread.min(),
        spread.max(),
        spread.mean(),
        spread.stdev(),
        spread.coefficient());
  }
}
