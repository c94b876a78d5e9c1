package dev.evenhand.availability;

import dev.evenhand.availability.domain.OutOfShift;
import dev.evenhand.availability.domain.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything that decides when one person can take work, as it stands now. Every policy, page and
/// job asks this one value, so that they cannot disagree.
///
/// @param duties when the person sits on the phone and takes no cases
public record PersonCalendar(
    ZoneId zone,
    WeeklyShift shift,
    List<DayRange> leave,
    Closures closures,
    Presence presence,
    List<Span> duties) {

  private static final Duration STRIDE = Duration.ofDays(8);
  private static final Duration IN_SIGHT = Duration.ofDays(15);

  /// Keeps a copy of its own of the leave and the duties; what was written down before there were
  /// duties has none.
  public PersonCalendar {
    leave = List.copyOf(leave);
    duties = duties == null ? List.of() : List.copyOf(duties);
  }

  /// Somebody who is never on the phone.
  public PersonCalendar(
      ZoneId zone, WeeklyShift shift, List<DayRange> leave, Closures closures, Presence presence) {
    this(zone, shift, leave, closures, presence, List.of());
  }

  /// Can this person take work at this instant? A lasting reason is given before a passing one.
  public Answer at(Instant instant) {
    var moment = new Moment(instant);
    var absence = absence(moment);
    var horizon = instant.plus(IN_SIGHT);
    if (absence == null && inShift(moment)) {
      return new Answer.Available(availableUntil(instant, horizon));
    }
    var because = absence == null ? outOfShift(instant) : absence.reason();
    return new Answer.Unavailable(because, nextChange(instant, horizon));
  }

  /// The same answer without its reason.
  public boolean isAvailable(Instant instant) {
    var moment = new Moment(instant);
    return absence(moment) == null && inShift(moment);
  }

  /// Whether the person's own wall clock is inside a shift.
  public boolean inShift(Moment moment) {
    return shift.covers(moment.in(zone));
  }

  /// Whether the person's own wall clock is inside a shift.
  public boolean inShift(Instant instant) {
    return shift.covers(clock().at(instant));
  }

  /// Whether that time of today is inside a shift, on the person's own calendar and clock.
  public boolean inShiftToday(Moment now, LocalTime time) {
    return shift.covers(now.in(zone).toLocalDate().atTime(time));
  }

  /// Why the person is not there, whatever the shift says; nothing when the person is.
  public @Nullable Absence absence(Moment moment) {
    if (presence == Presence.NOT_ACTIVE) {
      return new Absence.NotActive();
    }
    if (isInside(leave, zone, moment)) {
      var last = lastDay(leave, zone, moment);
      return new Absence.OnLeave(last, dayAfter(last, zone));
    }
    if (isInside(closures.days(), closures.zone(), moment)) {
      var last = lastDay(closures.days(), closures.zone(), moment);
      return new Absence.Closed(last, dayAfter(last, closures.zone()));
    }
    return presence == Presence.AWAY ? new Absence.Away() : onThePhone(moment.instant());
  }

  private @Nullable Absence onThePhone(Instant instant) {
    for (var duty : duties) {
      if (!instant.isBefore(duty.start()) && instant.isBefore(duty.end())) {
        return new Absence.OnThePhone(duty.end());
      }
    }
    return null;
  }

  /// Why the person is not there, whatever the shift says; nothing when the person is.
  public @Nullable Absence absence(Instant instant) {
    return absence(new Moment(instant));
  }

  /// Says until when the person is out of shift; asks nothing else.
  public Reason outOfShift(Instant instant) {
    var next = nextRise(this::inShift, instant, instant.plus(IN_SIGHT));
    return OutOfShift.until(next, instant, this);
  }

  /// Says that the person is out of shift at that time of today.
  public Reason outOfShiftToday(LocalTime time) {
    return OutOfShift.at(time, this);
  }

  /// The first instant after the given one, and not after the horizon, at which the person turns
  /// from unavailable to available; nothing when only a change of this calendar could bring that
  /// about.
  public @Nullable Instant nextChange(Instant after, Instant horizon) {
    return presence == Presence.HERE ? nextRise(this::isAvailable, after, horizon) : null;
  }

  /// The first instant after the given one, and not after the horizon, at which the person turns
  /// from available to unavailable; nothing when only a change of this calendar could bring that
  /// about.
  public @Nullable Instant availableUntil(Instant after, Instant horizon) {
    return nextRise(instant -> !isAvailable(instant), after, horizon);
  }

  /// The stretches of time in which the person is in shift, cut to the given ends.
  public List<Span> shiftSpans(Instant from, Instant to) {
    var spans = new ArrayList<Span>();
    if (!from.isBefore(to)) {
      return spans;
    }
    var points = changes(from, to);
    points.add(from);
    points.add(to);
    for (var start = from; start.isBefore(to); ) {
      var end = points.ceiling(start.plusNanos(1));
      if (end == null) {
        break;
      }
      if (inShift(start)) {
        addOrExtend(spans, new Span(start, end));
      }
      start = end;
    }
    return spans;
  }

  private static void addOrExtend(List<Span> spans, Span next) {
    if (!spans.isEmpty() && spans.getLast().end().equals(next.start())) {
      next = new Span(spans.removeLast().start(), next.end());
    }
    spans.add(next);
  }

  private @Nullable Instant nextRise(Predicate<Instant> isUp, Instant after, Instant horizon) {
    for (var from = after; from.isBefore(horizon); from = from.plus(STRIDE)) {
      var end = from.plus(STRIDE);
      for (var change : changes(from, end.isAfter(horizon) ? horizon : end)) {
        if (isUp.test(change) && !isUp.test(change.minusNanos(1))) {
          return change;
        }
      }
    }
    return null;
  }

  /// Every instant after `from`, and not after `to`, at which an answer could change: what a wall
  /// clock decides changes only when it shows a boundary or jumps.
  private NavigableSet<Instant> changes(Instant from, Instant to) {
    var instants = new TreeSet<Instant>();
    clock().addJumps(from, to, instants);
    addShiftBoundaries(from, to, instants);
    addDayBoundaries(leave, clock(), instants);
    for (var duty : duties) {
      instants.add(duty.start());
      instants.add(duty.end());
    }
    if (!closures.days().isEmpty()) {
      var company = new WallClock(closures.zone());
      company.addJumps(from, to, instants);
      addDayBoundaries(closures.days(), company, instants);
    }
    return new TreeSet<>(instants.subSet(from, false, to, true));
  }

  private void addShiftBoundaries(Instant from, Instant to, TreeSet<Instant> instants) {
    var last = clock().at(to).toLocalDate().plusDays(1);
    for (var day = clock().at(from).toLocalDate().minusDays(2); !day.isAfter(last); ) {
      var hours = shift.days().get(day.getDayOfWeek());
      var next = day.plusDays(1);
      if (hours != null) {
        clock().addWhenShowing(LocalDateTime.of(day, hours.start()), instants);
        var endDay = hours.runsOverMidnight() ? next : day;
        clock().addWhenShowing(LocalDateTime.of(endDay, hours.end()), instants);
      }
      day = next;
    }
  }

  private static void addDayBoundaries(
      List<DayRange> ranges, WallClock clock, TreeSet<Instant> instants) {
    for (var range : ranges) {
      clock.addWhenShowing(range.first().atStartOfDay(), instants);
      clock.addWhenShowing(range.last().plusDays(1).atStartOfDay(), instants);
    }
  }

  private static boolean isInside(List<DayRange> ranges, ZoneId zone, Moment moment) {
    if (ranges.isEmpty()) {
      return false;
    }
    var day = moment.in(zone).toLocalDate();
    for (var range : ranges) {
      if (range.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /// The last day of the ranges that follow each other without a gap.
  private static LocalDate lastDay(List<DayRange> ranges, ZoneId zone, Moment moment) {
    var last = moment.in(zone).toLocalDate();
    for (var extended = true; extended; ) {
      extended = false;
      for (var range : ranges) {
        if (range.last().isAfter(last) && !range.first().isAfter(last.plusDays(1))) {
          last = range.last();
          extended = true;
        }
      }
    }
    return last;
  }

  private static Instant dayAfter(LocalDate last, ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private WallClock clock() {
    return new WallClock(zone);
  }
}
