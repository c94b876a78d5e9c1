package dev.evenhand.insight.internal;

import dev.evenhand.people.Person;
import dev.evenhand.work.Spread;
import dev.evenhand.work.WorkReports.Windows;
import java.util.List;

/// What each person had in each window, and how evenly that was shared.
///
/// @param spreads one a window, among those who support the work now and whoever had any of it then
public record LoadReport(Windows windows, List<Row> rows, List<Spread> spreads) {
  /// A person's line.
  ///
  /// @param counts one a window
  public record Row(Person person, List<Integer> counts) {
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }
}
