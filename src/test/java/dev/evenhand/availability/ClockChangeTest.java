package dev.evenhand.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the search for changes with a look at every minute, around nights on which clocks
/// change, days are skipped, or years end.
class ClockChangeTest {
  private static final int SEEDS = 8;

  /// A zone and an instant near which its clocks do something.
  record Night(String zone, String around, long seed) {}

  static Stream<Night> nights() {
    return Stream.of(
            List.of("Europe/Madrid", "2026-03-29T01:00:00Z"),
            List.of("Europe/Madrid", "2026-10-25T01:00:00Z"),
            List.of("America/Los_Angeles", "2026-03-08T10:00:00Z"),
            List.of("America/Los_Angeles", "2026-11-01T09:00:00Z"),
            List.of("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
            List.of("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
            List.of("America/St_Johns", "2010-11-07T02:31:00Z"),
            List.of("America/Sao_Paulo", "2018-02-18T02:00:00Z"),
            List.of("America/Sao_Paulo", "2018-11-04T03:00:00Z"),
            List.of("Africa/Cairo", "2026-04-23T22:00:00Z"),
            List.of("Pacific/Apia", "2011-12-30T10:00:00Z"),
            List.of("Pacific/Chatham", "2026-12-31T11:00:00Z"),
            List.of("Asia/Kathmandu", "2027-01-01T00:00:00Z"))
        .flatMap(night ->
            Stream.iterate(0L, seed -> seed < SEEDS, seed -> seed + 1)
                .map(seed -> new Night(night.getFirst(), night.getLast(), seed)));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void no_return_to_work_is_missed(Night night) {
    var calendar = calendar(night);
    var from = Instant.parse(night.around()).minus(Duration.ofHours(60));
    var to = from.plus(Duration.ofDays(5));
    var found = new ArrayList<Instant>();
    for (var next = calendar.nextChange(from, to); next != null; ) {
      found.add(next);
      next = calendar.nextChange(next, to);
    }
    assertThat(found).isEqualTo(returnsByMinutes(calendar, from, to));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void spans_of_the_week_are_the_minutes_in_shift(Night night) {
    var calendar = calendar(night);
    var from = Instant.parse(night.around()).minus(Duration.ofHours(60));
    var to = from.plus(Duration.ofDays(5));
    assertThat(calendar.shiftSpans(from, to)).isEqualTo(spansByMinutes(calendar, from, to));
  }

  @Test
  void a_shift_whose_start_is_skipped_begins_when_the_clock_jumps() {
    var calendar = daily("Europe/Madrid", "02:30", "05:00");
    var beforeTheGap = Instant.parse("2026-03-28T12:00:00Z");
    assertThat(next(calendar, beforeTheGap)).isEqualTo("2026-03-29T01:00:00Z");
  }

  @Test
  void a_shift_that_is_skipped_altogether_does_not_happen() {
    var calendar = daily("Europe/Madrid", "02:10", "02:50");
    var beforeTheGap = Instant.parse("2026-03-28T12:00:00Z");
    assertThat(next(calendar, beforeTheGap)).isEqualTo("2026-03-30T00:10:00Z");
  }

  @Test
  void a_shift_inside_the_repeated_hour_happens_twice() {
    var calendar = daily("Europe/Madrid", "02:15", "02:45");
    var first = next(calendar, Instant.parse("2026-10-24T12:00:00Z"));
    assertThat(first).isEqualTo("2026-10-25T00:15:00Z");
    assertThat(next(calendar, Instant.parse("2026-10-25T00:15:00Z")))
        .isEqualTo("2026-10-25T01:15:00Z");
  }

  @Test
  void a_shift_that_ends_in_the_repeated_hour_resumes_when_the_clock_goes_back() {
    var calendar = daily("Europe/Madrid", "00:00", "02:30");
    assertThat(
            calendar.shiftSpans(
                Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-25T12:00:00Z")))
        .containsExactly(
            new Span(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T00:30:00Z")),
            new Span(Instant.parse("2026-10-25T01:00:00Z"), Instant.parse("2026-10-25T01:30:00Z")));
  }

  @Test
  void around_the_clock_is_one_span_through_the_night() {
    var calendar = daily("Australia/Lord_Howe", "00:00", "00:00");
    var from = Instant.parse("2026-04-01T00:00:00Z");
    var to = Instant.parse("2026-04-08T00:00:00Z");
    assertThat(calendar.shiftSpans(from, to)).containsExactly(new Span(from, to));
    assertThat(calendar.nextChange(from, to)).isNull();
  }

  @Test
  void an_empty_stretch_has_no_spans() {
    var calendar = daily("Europe/Madrid", "00:00", "00:00");
    var now = Instant.parse("2026-04-01T00:00:00Z");
    assertThat(calendar.shiftSpans(now, now)).isEmpty();
  }

  @Test
  void the_end_of_a_long_leave_is_found() {
    var leave = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    var zone = ZoneId.of("Europe/Madrid");
    var calendar =
        new PersonCalendar(
            zone, WeeklyShift.standard(), List.of(leave), Closures.none(zone), Presence.HERE);
    var now = Instant.parse("2026-03-01T00:00:00Z");
    assertThat(calendar.nextChange(now, now.plus(Duration.ofDays(400))))
        .isEqualTo("2027-01-01T08:00:00Z");
    assertThat(calendar.nextChange(now, Instant.parse("2027-01-01T07:59:59Z"))).isNull();
    assertThat(calendar.nextChange(now, Instant.parse("2027-01-01T08:00:00Z"))).isNotNull();
  }

  private static @Nullable Instant next(PersonCalendar calendar, Instant after) {
    return calendar.nextChange(after, after.plus(Duration.ofDays(3)));
  }

  private static List<Instant> returnsByMinutes(PersonCalendar calendar, Instant from, Instant to) {
    var found = new ArrayList<Instant>();
    var wasAvailable = calendar.isAvailable(from);
    for (var at = from.plusSeconds(60); !at.isAfter(to); at = at.plusSeconds(60)) {
      var isAvailable = calendar.isAvailable(at);
      if (isAvailable && !wasAvailable) {
        found.add(at);
      }
      wasAvailable = isAvailable;
    }
    return found;
  }

  private static List<Span> spansByMinutes(PersonCalendar calendar, Instant from, Instant to) {
    var spans = new ArrayList<Span>();
    Instant start = null;
    for (var at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      var inShift = calendar.inShift(at);
      if (inShift && start == null) {
        start = at;
      } else if (!inShift && start != null) {
        spans.add(new Span(start, at));
        start = null;
      }
    }
    if (start != null) {
      spans.add(new Span(start, to));
    }
    return spans;
  }

  private static PersonCalendar daily(String zone, String start, String end) {
    return new PersonCalendar(
        ZoneId.of(zone),
        WeeklyShift.everyDay(LocalTime.parse(start), LocalTime.parse(end)),
        List.of(),
        Closures.none(ZoneId.of(zone)),
        Presence.HERE);
  }

  private static PersonCalendar calendar(Night night) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(night.hashCode());
    var zone = ZoneId.of(night.zone());
    var day = LocalDate.ofInstant(Instant.parse(night.around()), zone);
    return new PersonCalendar(
        zone,
        randomWeek(random),
        randomDays(random, day),
        new Closures(ZoneId.of("America/St_Johns"), randomDays(random, day)),
        Presence.HERE);
  }

  private static WeeklyShift randomWeek(RandomGenerator random) {
    var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (random.nextInt(5) > 0) {
        days.put(day, new Shift(randomTime(random), randomTime(random)));
      }
    }
    return new WeeklyShift(days);
  }

  /// Mostly in the small hours, where clocks change.
  private static LocalTime randomTime(RandomGenerator random) {
    int minutes = random.nextInt(3) > 0 ? random.nextInt(60, 200) : random.nextInt(1440);
    return random.nextInt(8) == 0 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(minutes * 60L);
  }

  private static List<DayRange> randomDays(RandomGenerator random, LocalDate around) {
    if (random.nextInt(3) == 0) {
      return List.of();
    }
    var first = around.plusDays(random.nextInt(-2, 3));
    return List.of(new DayRange(first, first.plusDays(random.nextInt(2))));
  }
}
