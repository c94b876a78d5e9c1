package dev.evenhand.deals.domain.earliest;

import dev.evenhand.availability.DayRange;
import dev.evenhand.deals.domain.capacity.CapacityOverride;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.Meeting.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The capacity model once more, slowly and word by word, with days in place of weeks and nothing
/// shared with the code it is compared to.
final class LiteralModel {
  /// When it is looked at, and when the adviser starts.
  record Given(LocalDate today, @Nullable LocalDate start, int prestartWeeks) {}

  private final LocalDate today;
  private final @Nullable LocalDate start;
  private final int prestartWeeks;
  private final int limit;
  private final List<CapacityOverride> overrides;
  private final Commitments known;

  LiteralModel(Given given, int limit, List<CapacityOverride> overrides, Commitments known) {
    today = given.today();
    start = given.start();
    prestartWeeks = given.prestartWeeks();
    this.limit = limit;
    this.overrides = overrides;
    this.known = known;
  }

  static LocalDate monday(LocalDate day) {
    var monday = day;
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    return monday;
  }

  LocalDate first() {
    var first = monday(today).minusDays(7);
    if (start != null && start.isAfter(today)) {
      var early = monday(start.minusDays(7L * prestartWeeks));
      if (early.isAfter(first)) {
        first = early;
      }
    }
    return first;
  }

  LocalDate last() {
    var last = first().plusDays(52 * 7);
    for (var meeting : known.meetings()) {
      last = max(last, monday(meeting.day()));
    }
    for (var day : known.dealsWithoutClarify()) {
      last = max(last, monday(day));
    }
    for (var range : known.away()) {
      last = max(last, monday(range.last()));
    }
    return last;
  }

  private boolean isOutside(LocalDate week) {
    return week.isBefore(first()) || week.isAfter(last());
  }

  int clarifies(LocalDate week) {
    return isOutside(week) ? 0 : meetings(week, Kind.CLARIFY);
  }

  int kickOffs(LocalDate week) {
    return isOutside(week) ? 0 : meetings(week, Kind.KICK_OFF);
  }

  private int meetings(LocalDate week, Kind kind) {
    int count = 0;
    for (var meeting : known.meetings()) {
      if (meeting.kind() == kind && monday(meeting.day()).equals(week)) {
        count++;
      }
    }
    return count;
  }

  int deals(LocalDate week) {
    int count = 0;
    var current = monday(today);
    for (var day : known.dealsWithoutClarify()) {
      var counted = monday(day).isBefore(current) ? current.minusDays(7) : monday(day);
      if (counted.equals(week) && !isOutside(week)) {
        count++;
      }
    }
    return count;
  }

  int daysAway(LocalDate week) {
    int count = 0;
    for (int day = 0; day < 5 && !isOutside(week); day++) {
      if (isAway(week.plusDays(day))) {
        count++;
      }
    }
    return count;
  }

  private boolean isAway(LocalDate day) {
    for (DayRange range : known.away()) {
      if (range.contains(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFull(LocalDate week) {
    return daysAway(week) == 5;
  }

  private int limit(LocalDate week) {
    var byMonday = new TreeMap<LocalDate, Integer>();
    for (var override : overrides) {
      byMonday.put(monday(override.effective().plusDays(6)), override.monthlyLimit());
    }
    int found = limit;
    for (var change : byMonday.entrySet()) {
      if (!change.getKey().isAfter(week)) {
        found = change.getValue();
      }
    }
    return found;
  }

  int target(LocalDate week) {
    if (isOutside(week)) {
      return 0;
    }
    int n = (int) Math.floor(limit(week) / 2.0);
    return switch (daysAway(week)) {
      case 0, 1, 2 -> n;
      case 3, 4 -> (int) Math.ceil(n / 2.0);
      default -> 0;
    };
  }

  int actual(LocalDate week) {
    if (isOutside(week)) {
      return 0;
    }
    if (week.equals(first())) {
      return clarifies(week);
    }
    return isFull(week) ? 0 : clarifies(week) + clarifies(previous(week));
  }

  private int difference(LocalDate week) {
    return actual(week) - target(week);
  }

  private LocalDate previous(LocalDate week) {
    var near = week.minusDays(7);
    while (isFull(near)) {
      near = near.minusDays(7);
    }
    return near;
  }

  private LocalDate next(LocalDate week) {
    var near = week.plusDays(7);
    while (isFull(near)) {
      near = near.plusDays(7);
    }
    return near;
  }

  LocalDate earliest(@Nullable LocalDate agreement) {
    var floor = monday(today).plusDays(14);
    var agr = agreement == null ? floor : monday(agreement).plusDays(7);
    var end = last();
    var begin = max(max(first(), floor), agr);
    if (begin.isAfter(end)) {
      return max(end.plusDays(14), begin);
    }
    double backlog =
        Math.max(clarifies(begin.minusDays(21)) - target(begin.minusDays(21)) / 2.0, 0)
            + (clarifies(begin.minusDays(14)) - target(begin.minusDays(14)) / 2.0)
            + (clarifies(begin.minusDays(7)) - target(begin.minusDays(7)) / 2.0);
    double c = 0;
    double t = 0;
    for (var week = first(); week.isBefore(begin); week = week.plusDays(7)) {
      backlog += week.isBefore(begin.minusDays(14)) ? deals(week) : 0;
      c += clarifies(week);
      t += target(week) / 2.0;
    }
    double carried = 0;
    for (var w = begin; !w.isAfter(end); w = w.plusDays(7)) {
      if (isFull(w)) {
        continue;
      }
      int signed = deals(w.minusDays(14));
      backlog += signed;
      double cap = cap(w, carried);
      double placed = placed(w, cap, backlog);
      backlog -= placed;
      carried = placed;
      double free = cap - placed;
      backlog += Math.max(clarifies(w), placed) - target(w) / 2.0;
      t += target(w) / 2.0;
      c += clarifies(w) + signed;
      if (backlog <= 0 && free > 0.5 && t > c) {
        return w;
      }
    }
    return noneAccepted(backlog, begin, max(floor, agr));
  }

  private double cap(LocalDate w, double carried) {
    return Math.min(
        target(w) - clarifies(previous(w)) - clarifies(w) - carried, -difference(next(w)));
  }

  private double placed(LocalDate w, double cap, double backlog) {
    return Math.max(
        0,
        Math.min(
            Math.min(Math.max(Math.min(cap, 2 - clarifies(w)), 0), backlog),
            Math.max(-difference(previous(w)), -difference(next(w)))));
  }

  private LocalDate noneAccepted(double backlog, LocalDate begin, LocalDate least) {
    double aFortnight = Math.max(1, Math.floor(limit(begin) / 2.0));
    long fortnights = (long) Math.ceil(Math.max(backlog, 0) / aFortnight);
    var week = max(last().plusDays(14 * fortnights), least);
    while (isFull(week)) {
      week = week.plusDays(7);
    }
    return week;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
