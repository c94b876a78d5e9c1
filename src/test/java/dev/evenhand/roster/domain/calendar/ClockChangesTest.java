package dev.evenhand.roster.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Clocks reckoned from the changes alone, by another way than the one that found them.
class ClockChangesTest {
  private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
  private static final Pattern RULE =
      Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(\\w\\w)");

  @Test
  void every_zone_there_is_shows_the_right_time_for_years() {
    // Only those that Java brings: what ical4j reads it adds to the zones of the runtime.
    var names = new TreeSet<>(ZoneId.getAvailableZoneIds());
    names.retainAll(Set.of(TimeZone.getAvailableIDs()));
    assertThat(names).hasSizeGreaterThan(400).contains("Europe/Madrid", "Asia/Kolkata");
    for (var name : names) {
      var zone = ZoneId.of(name);
      var last = FIRST.plus(Duration.ofDays(430));
      var changes = instants(ClockChange.of(zone, FIRST, last));
      for (int hour = 0; hour < 24 * 430; hour += 7) {
        var at = FIRST.plus(Duration.ofHours(hour));
        assertThat(changes.floorEntry(at).getValue())
            .as("%s at %s", name, at)
            .isEqualTo(zone.getRules().getOffset(at));
      }
    }
  }

  @Test
  void the_hour_before_and_after_a_change_are_told_apart() {
    var zone = ZoneId.of("Europe/Madrid");
    var changes = instants(ClockChange.of(zone, FIRST, FIRST));
    for (var text : List.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z")) {
      var change = Instant.parse(text);
      for (var at : List.of(change.minusSeconds(1), change)) {
        assertThat(changes.floorEntry(at).getValue())
            .as(at.toString())
            .isEqualTo(zone.getRules().getOffset(at));
      }
    }
  }

  private static NavigableMap<Instant, ZoneOffset> instants(List<ClockChange> changes) {
    var instants = new TreeMap<Instant, ZoneOffset>();
    for (var change : changes) {
      var rule = RULE.matcher(change.every());
      if (!rule.matches()) {
        instants.put(change.at().toInstant(change.before()), change.after());
        continue;
      }
      for (int year = change.at().getYear(); year < 2030; year++) {
        var day = day(year, rule);
        instants.put(
            day.atTime(change.at().toLocalTime()).toInstant(change.before()), change.after());
      }
    }
    return instants;
  }

  private static LocalDate day(int year, Matcher rule) {
    var month = YearMonth.of(year, Integer.parseInt(rule.group(1)));
    int count = Integer.parseInt(rule.group(2));
    var days =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(month::atDay)
            .filter(day -> day.getDayOfWeek().name().startsWith(rule.group(3)))
            .toList();
    return count < 0 ? days.getLast() : days.get(count - 1);
  }
}
