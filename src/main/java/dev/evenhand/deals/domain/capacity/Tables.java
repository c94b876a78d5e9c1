package dev.evenhand.deals.domain.capacity;

import static dev.evenhand.deals.domain.capacity.Meeting.Kind.CLARIFY;
import static dev.evenhand.deals.domain.capacity.Meeting.Kind.KICK_OFF;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays out the weeks of one adviser, as seen on a day.
///
/// @param today of the company's calendar
/// @param prestartWeeks how many weeks before his first day a new adviser's first clarify may be
public record Tables(LocalDate today, int prestartWeeks) {
  private static final int WEEKS = 53;

  /// Ten years: a slip such as 2206 for 2026 makes no table of ten thousand weeks.
  private static final int MOST_WEEKS = 522;

  public Tables {
    if (prestartWeeks < 0) {
      throw new IllegalArgumentException(
          "Expected no weeks before the start or more, but got %d.".formatted(prestartWeeks));
    }
  }

  public Week currentWeek() {
    return Week.of(today);
  }

  /// The table from last week, or from when a future starter can be booked.
  ///
  /// @param start the adviser's first day; null when he has always been there
  public WeekTable of(@Nullable LocalDate start, LimitOverTime limit, Commitments commitments) {
    var first = firstWeek(start);
    var last = lastWeek(first, commitments);
    var clarifies = byWeek(days(commitments, CLARIFY), Week::of);
    var kickOffs = byWeek(days(commitments, KICK_OFF), Week::of);
    var deals = byWeek(commitments.dealsWithoutClarify().stream(), this::weekOfDeal);
    var away = new WorkingDays(commitments.away(), first, last);
    var rows = new ArrayList<WeekRow>();
    int before = 0;
    for (var week = first; !last.isBefore(week); week = week.plus(1)) {
      var outOfOffice = away.in(week);
      int own = clarifies.getOrDefault(week, 0);
      rows.add(
          new WeekRow(
              week,
              own,
              kickOffs.getOrDefault(week, 0),
              outOfOffice,
              deals.getOrDefault(week, 0),
              FortnightTarget.of(limit.ofFortnight(week), outOfOffice),
              actual(rows.isEmpty(), outOfOffice, own, before)));
      before = outOfOffice.isFull() ? before : own;
    }
    return new WeekTable(rows);
  }

  /// Last week; for a future starter, if that is later, some weeks before he starts.
  Week firstWeek(@Nullable LocalDate start) {
    var lastWeek = currentWeek().minus(1);
    return start != null && start.isAfter(today)
        ? Week.later(lastWeek, Week.of(start.minusWeeks(prestartWeeks)))
        : lastWeek;
  }

  /// After a year, or the last week anything is known of.
  static Week lastWeek(Week first, Commitments commitments) {
    var most = first.plus(MOST_WEEKS - 1);
    return Stream.of(
            commitments.meetings().stream().map(Meeting::day),
            commitments.dealsWithoutClarify().stream(),
            commitments.away().stream().map(DayRange::last))
        .flatMap(Function.identity())
        .map(Week::of)
        .map(week -> week.isBefore(most) ? week : most)
        .reduce(first.plus(WEEKS - 1), Week::later);
  }

  /// Everything that was signed before this week waits since last week.
  Week weekOfDeal(LocalDate agreement) {
    return Week.later(Week.of(agreement), currentWeek().minus(1));
  }

  /// A fortnight's clarifies: its own and those of the last week that was worked.
  static int actual(boolean isFirstRow, OutOfOffice outOfOffice, int own, int before) {
    if (isFirstRow) {
      return own;
    }
    return outOfOffice.isFull() ? 0 : own + before;
  }

  private static Stream<LocalDate> days(Commitments commitments, Meeting.Kind kind) {
    return commitments.meetings().stream()
        .filter(meeting -> meeting.kind() == kind)
        .map(Meeting::day);
  }

  private static Map<Week, Integer> byWeek(
      Stream<LocalDate> days, Function<LocalDate, Week> weekOf) {
    return days.collect(groupingBy(weekOf, collectingAndThen(counting(), Math::toIntExact)));
  }
}
