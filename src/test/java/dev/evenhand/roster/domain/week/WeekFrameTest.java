package dev.evenhand.roster.domain.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekFrameTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final List<LocalTime> NIGHT =
      List.of(LocalTime.of(1, 0), LocalTime.of(2, 30), LocalTime.of(4, 0));

  @Test
  void a_turn_is_shorter_on_the_night_an_hour_is_skipped() {
    var spring = frame(LocalDate.of(2027, 3, 22));
    assertThat(length(spring, 0)).isEqualTo(Duration.ofMinutes(90));
    assertThat(length(spring, 1)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void a_turn_is_longer_on_the_night_an_hour_is_repeated() {
    var autumn = frame(LocalDate.of(2026, 10, 19));
    assertThat(length(autumn, 0)).isEqualTo(Duration.ofMinutes(90));
    assertThat(length(autumn, 1)).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void a_week_may_end_in_another_year() {
    var frame = frame(LocalDate.of(2026, 12, 28));
    assertThat(frame.dateOf(DayOfWeek.FRIDAY)).isEqualTo("2027-01-01");
  }

  @Test
  void a_week_begins_on_monday() {
    assertThatThrownBy(() -> frame(LocalDate.of(2026, 12, 29)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Duration length(WeekFrame frame, int turn) {
    var span = frame.span(DayOfWeek.SUNDAY, turn);
    return Duration.between(span.start(), span.end());
  }

  private static WeekFrame frame(LocalDate monday) {
    return new WeekFrame(monday, List.of(DayOfWeek.SUNDAY), NIGHT, 1, MADRID);
  }
}
