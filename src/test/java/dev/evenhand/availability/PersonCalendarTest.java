package dev.evenhand.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonCalendarTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
  private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

  @Test
  void somebody_in_shift_and_there_is_available() {
    assertThat(calendar(MADRID).at(NOON)).isInstanceOf(Answer.Available.class);
  }

  @Test
  void out_of_shift_says_until_when_on_the_own_clock() {
    var early = Instant.parse("2026-03-13T07:30:00Z");
    var late = Instant.parse("2026-03-13T17:00:00Z");
    assertThat(text(calendar(MADRID), early)).isEqualTo("out of shift until 09:00");
    assertThat(text(calendar(MADRID), late)).isEqualTo("out of shift until Sat 09:00");
  }

  @Test
  void out_of_shift_names_the_zone_that_is_not_the_companys() {
    var calendar =
        new PersonCalendar(
            ZoneId.of("Asia/Tokyo"),
            WeeklyShift.standard(),
            List.of(),
            Closures.none(MADRID),
            Presence.HERE);
    assertThat(text(calendar, NOON)).isEqualTo("out of shift until Sat 09:00 (Asia/Tokyo)");
    assertThat(calendar.outOfShiftToday(LocalTime.of(7, 5)).text())
        .isEqualTo("out of shift at 07:05 (Asia/Tokyo)");
  }

  @Test
  void somebody_without_shifts_is_out_of_shift_without_an_end() {
    var calendar = with(new WeeklyShift(Map.of()), List.of(), Presence.HERE);
    var answer = (Answer.Unavailable) calendar.at(NOON);
    assertThat(answer.because().text()).isEqualTo("out of shift");
    assertThat(answer.until()).isNull();
  }

  @Test
  void leave_holds_whole_days_of_the_own_calendar() {
    var leave = List.of(new DayRange(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 13)));
    var calendar =
        new PersonCalendar(
            KIRITIMATI, aroundTheClock(), leave, Closures.none(MADRID), Presence.HERE);
    assertThat(calendar.isAvailable(Instant.parse("2026-03-12T09:59:59.999999Z"))).isTrue();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-12T10:00:00Z"))).isFalse();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-13T09:59:59.999999Z"))).isFalse();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-13T10:00:00Z"))).isTrue();
  }

  @Test
  void leave_that_goes_on_in_another_entry_ends_with_the_last() {
    var leave =
        List.of(
            new DayRange(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20)),
            new DayRange(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 15)));
    var calendar = with(WeeklyShift.standard(), leave, Presence.HERE);
    var answer = (Answer.Unavailable) calendar.at(NOON);
    assertThat(answer.because())
        .isEqualTo(
            new Reason("on-leave", Map.of("last", "2026-03-20"), "on leave through 20 March"));
    assertThat(answer.until()).isEqualTo("2026-03-21T08:00:00Z");
  }

  @Test
  void a_closure_holds_whole_days_of_the_companys_calendar() {
    var day = LocalDate.of(2026, 3, 13);
    var calendar =
        new PersonCalendar(
            KIRITIMATI,
            aroundTheClock(),
            List.of(),
            new Closures(MADRID, List.of(new DayRange(day, day))),
            Presence.HERE);
    assertThat(calendar.isAvailable(Instant.parse("2026-03-12T22:59:59Z"))).isTrue();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-12T23:00:00Z"))).isFalse();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-13T22:59:59Z"))).isFalse();
    assertThat(calendar.isAvailable(Instant.parse("2026-03-13T23:00:00Z"))).isTrue();
    assertThat(text(calendar, NOON))
        .isEqualTo("off because the company is closed through 13 March");
  }

  @Test
  void somebody_away_or_not_active_stays_so_until_that_is_changed() {
    for (var presence : List.of(Presence.AWAY, Presence.NOT_ACTIVE)) {
      var calendar = with(WeeklyShift.standard(), List.of(), presence);
      var answer = (Answer.Unavailable) calendar.at(NOON);
      assertThat(answer.until()).isNull();
      assertThat(calendar.inShift(NOON)).isTrue();
    }
    assertThat(text(with(WeeklyShift.standard(), List.of(), Presence.AWAY), NOON))
        .isEqualTo("away");
    assertThat(text(with(WeeklyShift.standard(), List.of(), Presence.NOT_ACTIVE), NOON))
        .isEqualTo("not active");
  }

  @Test
  void not_active_is_said_before_away() {
    assertThat(Presence.of(false, false)).isEqualTo(Presence.NOT_ACTIVE);
    assertThat(Presence.of(false, true)).isEqualTo(Presence.NOT_ACTIVE);
    assertThat(Presence.of(true, false)).isEqualTo(Presence.AWAY);
    assertThat(Presence.of(true, true)).isEqualTo(Presence.HERE);
  }

  @Test
  void a_time_of_today_is_asked_on_the_own_calendar() {
    var tuesdayOnly =
        new WeeklyShift(
            Map.of(
                java.time.DayOfWeek.TUESDAY, new Shift(LocalTime.of(9, 0), LocalTime.of(18, 0))));
    var mondayEvening = new Moment(Instant.parse("2026-03-16T20:00:00Z"));
    var inMadrid =
        new PersonCalendar(MADRID, tuesdayOnly, List.of(), Closures.none(MADRID), Presence.HERE);
    var inKiritimati =
        new PersonCalendar(
            KIRITIMATI, tuesdayOnly, List.of(), Closures.none(MADRID), Presence.HERE);
    assertThat(inMadrid.inShiftToday(mondayEvening, LocalTime.of(10, 0))).isFalse();
    assertThat(inKiritimati.inShiftToday(mondayEvening, LocalTime.of(10, 0))).isTrue();
    assertThat(inKiritimati.inShiftToday(mondayEvening, LocalTime.of(18, 0))).isFalse();
  }

  @Test
  void a_range_of_days_cannot_end_before_it_starts() {
    assertThatThrownBy(() -> new DayRange(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(PersonCalendar calendar, Instant at) {
    return ((Answer.Unavailable) calendar.at(at)).because().text();
  }

  private static WeeklyShift aroundTheClock() {
    return WeeklyShift.everyDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  private static PersonCalendar calendar(ZoneId zone) {
    return new PersonCalendar(
        zone, WeeklyShift.standard(), List.of(), Closures.none(zone), Presence.HERE);
  }

  private static PersonCalendar with(WeeklyShift shift, List<DayRange> leave, Presence presence) {
    return new PersonCalendar(MADRID, shift, leave, Closures.none(MADRID), presence);
  }
}
