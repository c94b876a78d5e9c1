package dev.evenhand.roster.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A change of the clocks of a zone, once or every year.
///
/// @param at what the clock shows before it is changed
/// @param every in which years it comes again, as recurrence rules of iCalendar say it; empty when
///   it happens once
public record ClockChange(
    LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean isDaylight, String every) {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

  /// For how many years a rule must hold to be called one.
  private static final int LOOKED_AT = 28;

  /// How long after the last entry clock changes may still matter to whoever reads it.
  private static final Period MARGIN = Period.ofYears(2);

  /// All changes one has to know to read clocks between two instants; the first one is not after
  /// the first instant.
  public static List<ClockChange> of(ZoneId zone, Instant first, Instant last) {
    var rules = zone.getRules();
    var beginning = rules.previousTransition(first);
    if (beginning == null) {
      var offset = rules.getOffset(first);
      var start = new ClockChange(ALWAYS, offset, offset, false, "");
      var later = oneByOne(rules, first, last);
      return Stream.concat(Stream.of(start), later.stream()).toList();
    }
    var yearly = yearly(rules, first.atZone(zone).getYear() - 1);
    return yearly.isEmpty()
        ? oneByOne(rules, beginning.getInstant().minusSeconds(1), last)
        : yearly;
  }

  private static List<ClockChange> oneByOne(ZoneRules rules, Instant after, Instant last) {
    var end = last.atOffset(ZoneOffset.UTC).plus(MARGIN).toInstant();
    var changes = new ArrayList<ClockChange>();
    var next = rules.nextTransition(after);
    while (next != null && next.getInstant().isBefore(end)) {
      changes.add(change(rules, next, ""));
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }

  /// The rules by which clocks change every year from then on; none when there are no such rules.
  private static List<ClockChange> yearly(ZoneRules rules, int year) {
    var last = rules.getTransitions();
    if (!last.isEmpty() && last.getLast().getDateTimeBefore().getYear() >= year) {
      return List.of();
    }
    var changes = new ArrayList<ClockChange>();
    for (var rule : rules.getTransitionRules()) {
      var days =
          IntStream.range(year, year + LOOKED_AT)
              .mapToObj(one -> rule.createTransition(one).getDateTimeBefore())
              .toList();
      var every = every(days);
      if (every.isEmpty()) {
        return List.of();
      }
      changes.add(change(rules, rule.createTransition(year), every.get()));
    }
    changes.sort(Comparator.comparing(ClockChange::at));
    return changes;
  }

  /// The rule that names exactly these days, such as the last Sunday of March.
  private static Optional<String> every(List<LocalDateTime> days) {
    return IntStream.of(-1, 1, 2, 3, 4)
        .mapToObj(count -> days.stream().map(day -> every(day, count)).distinct().toList())
        .filter(said -> said.size() == 1)
        .map(List::getFirst)
        .filter(said -> !said.isEmpty())
        .findFirst();
  }

  private static String every(LocalDateTime at, int count) {
    var day = at.toLocalDate();
    var named = day.with(TemporalAdjusters.dayOfWeekInMonth(count, day.getDayOfWeek()));
    return named.equals(day)
        ? "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s"
            .formatted(day.getMonthValue(), count, day.getDayOfWeek().name().substring(0, 2))
        : "";
  }

  private static ClockChange change(
      ZoneRules rules, ZoneOffsetTransition transition, String every) {
    return new ClockChange(
        transition.getDateTimeBefore(),
        transition.getOffsetBefore(),
        transition.getOffsetAfter(),
        rules.isDaylightSavings(transition.getInstant()),
        every);
  }
}
