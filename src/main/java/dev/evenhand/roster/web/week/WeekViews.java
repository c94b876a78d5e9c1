package dev.evenhand.roster.web.week;

import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.internal.publish.Timetables.Checked;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import dev.evenhand.roster.web.GridView.CostView;
import dev.evenhand.roster.web.Published.ChangeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Published weeks as the API shows them.
final class WeekViews {
  private WeekViews() {}

  /// A week in a list; number 0 when nothing is published.
  record RosterWeekView(
      LocalDate monday,
      int number,
      @Nullable Long cost,
      @Nullable Long bound,
      @Nullable Integer empty) {}

  /// One version in a list.
  record VersionView(
      int number,
      Word<TimetableVersion.Kind> kind,
      long cost,
      @Nullable Long bound,
      @Nullable UUID by,
      String byName,
      Instant at,
      String comment,
      @Nullable UUID runId) {}

  /// A published timetable with what it costs and breaks.
  record TimetableView(
      LocalDate monday,
      VersionView version,
      GridView grid,
      long cost,
      List<CostView> costs,
      List<BreachView> breaches,
      List<ChangeView> changes,
      boolean mayEdit) {}

  static RosterWeekView unpublished(LocalDate monday) {
    return new RosterWeekView(monday, 0, null, null, null);
  }

  static RosterWeekView week(TimetableVersion version) {
    var head = version.head();
    return new RosterWeekView(
        head.week(),
        head.number(),
        head.cost(),
        head.bound(),
        GridView.of(version.document(), version.grid()).empty());
  }

  static VersionView version(Head head) {
    var by = head.by();
    return new VersionView(
        head.number(),
        Word.of(head.kind()),
        head.cost(),
        head.bound(),
        by == null ? null : by.value(),
        head.byName(),
        head.at(),
        head.comment(),
        head.run());
  }

  /// @param changes what the version changed
  static TimetableView timetable(Checked checked, List<Change> changes, boolean mayEdit) {
    var version = checked.version();
    return new TimetableView(
        version.head().week(),
        version(version.head()),
        GridView.of(version.document(), version.grid()),
        checked.verdict().cost(),
        GridView.costs(checked.week(), checked.verdict()),
        GridView.breaches(checked.week(), checked.verdict().breaches()),
        changes.stream().map(ChangeView::of).toList(),
        mayEdit);
  }
}
