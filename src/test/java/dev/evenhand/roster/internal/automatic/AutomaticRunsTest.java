package dev.evenhand.roster.internal.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.RosterSettings.Automatic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AutomaticRunsTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Automatic SUNDAY =
      new Automatic(true, DayOfWeek.SUNDAY, LocalTime.of(22, 0), 2, 60);

  @Test
  void the_week_after_next_is_due_on_sunday_evening_also_at_the_end_of_a_year() {
    assertThat(due("2026-12-20T20:59:59Z")).isEmpty();
    assertThat(due("2026-12-20T21:00:00Z")).contains(LocalDate.of(2026, 12, 28));
    assertThat(due("2026-12-27T21:00:00Z")).contains(LocalDate.of(2027, 1, 4));
  }

  @Test
  void what_was_missed_is_made_up_for_within_a_day() {
    assertThat(due("2026-12-21T20:59:59Z")).contains(LocalDate.of(2026, 12, 28));
    assertThat(due("2026-12-21T21:00:00Z")).isEmpty();
  }

  @Test
  void a_time_that_clocks_skip_is_due_when_they_have_skipped_it() {
    var skipped = new Automatic(true, DayOfWeek.SUNDAY, LocalTime.of(2, 30), 1, 60);
    assertThat(AutomaticRuns.due(skipped, Instant.parse("2027-03-28T01:29:59Z"), MADRID)).isEmpty();
    assertThat(AutomaticRuns.due(skipped, Instant.parse("2027-03-28T01:30:00Z"), MADRID))
        .contains(LocalDate.of(2027, 3, 29));
  }

  @Test
  void nothing_is_due_while_it_is_off() {
    var off = new Automatic(false, DayOfWeek.SUNDAY, LocalTime.of(22, 0), 2, 60);
    assertThat(AutomaticRuns.due(off, Instant.parse("2026-12-20T21:00:00Z"), MADRID)).isEmpty();
  }

  private static Optional<LocalDate> due(String now) {
    return AutomaticRuns.due(SUNDAY, Instant.parse(now), MADRID);
  }
}
