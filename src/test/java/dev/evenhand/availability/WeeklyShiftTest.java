package dev.evenhand.availability;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeeklyShiftTest {
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 11);

  @Test
  void the_standard_week_is_nine_to_six_on_every_day() {
    var week = WeeklyShift.standard();
    assertThat(week.days()).hasSize(7);
    assertThat(week.covers(on(SUNDAY, "09:00"))).isTrue();
    assertThat(week.covers(on(SUNDAY, "18:00"))).isFalse();
  }

  @Test
  void a_shift_includes_its_start_and_excludes_its_end() {
    var week = only(MONDAY, "09:00", "17:00");
    assertThat(week.covers(on(MONDAY, "08:59:59.999999999"))).isFalse();
    assertThat(week.covers(on(MONDAY, "09:00"))).isTrue();
    assertThat(week.covers(on(MONDAY, "16:59:59.999999999"))).isTrue();
    assertThat(week.covers(on(MONDAY, "17:00"))).isFalse();
  }

  @Test
  void a_weekday_that_is_missing_is_free() {
    assertThat(only(MONDAY, "09:00", "17:00").covers(on(TUESDAY, "12:00"))).isFalse();
    assertThat(new WeeklyShift(Map.of()).covers(on(MONDAY, "12:00"))).isFalse();
  }

  @Test
  void a_shift_over_midnight_belongs_to_its_start_day() {
    var week = only(MONDAY, "22:00", "06:00");
    assertThat(week.covers(on(MONDAY, "05:00"))).isFalse();
    assertThat(week.covers(on(MONDAY, "21:59"))).isFalse();
    assertThat(week.covers(on(MONDAY, "22:00"))).isTrue();
    assertThat(week.covers(on(TUESDAY, "00:00"))).isTrue();
    assertThat(week.covers(on(TUESDAY, "05:59"))).isTrue();
    assertThat(week.covers(on(TUESDAY, "06:00"))).isFalse();
    assertThat(week.covers(on(TUESDAY, "22:00"))).isFalse();
  }

  @Test
  void a_shift_over_the_end_of_the_week_reaches_into_monday() {
    var week = only(SUNDAY, "20:00", "04:00");
    assertThat(week.covers(on(MONDAY, "03:59"))).isTrue();
    assertThat(week.covers(on(MONDAY, "04:00"))).isFalse();
  }

  @Test
  void an_end_at_midnight_means_until_the_day_is_over() {
    var week = only(FRIDAY, "16:00", "00:00");
    assertThat(week.covers(on(FRIDAY, "23:59:59"))).isTrue();
    assertThat(week.covers(on(FRIDAY.plus(1), "00:00"))).isFalse();
  }

  @Test
  void equal_start_and_end_mean_around_the_clock_from_that_start() {
    var week = only(FRIDAY, "08:00", "08:00");
    assertThat(week.covers(on(FRIDAY, "07:59"))).isFalse();
    assertThat(week.covers(on(FRIDAY, "08:00"))).isTrue();
    assertThat(week.covers(on(FRIDAY.plus(1), "07:59"))).isTrue();
    assertThat(week.covers(on(FRIDAY.plus(1), "08:00"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void around_the_clock_on_every_day_never_ends(DayOfWeek day) {
    var week = WeeklyShift.everyDay(LocalTime.NOON, LocalTime.NOON);
    for (int minute = 0; minute < 24 * 60; minute++) {
      assertThat(week.covers(on(day, "00:00").plusMinutes(minute))).isTrue();
    }
  }

  private static WeeklyShift only(DayOfWeek day, String start, String end) {
    return new WeeklyShift(Map.of(day, new Shift(LocalTime.parse(start), LocalTime.parse(end))));
  }

  private static LocalDateTime on(DayOfWeek day, String time) {
    return ANY_DAY.with(TemporalAdjusters.nextOrSame(day)).atTime(LocalTime.parse(time));
  }
}
