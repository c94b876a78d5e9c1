package dev.evenhand.roster.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In Madrid the night begins at 01:00Z in summer and at 02:00Z in winter.
class NightlyCheckTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @Test
  void what_was_never_checked_is_due() {
    assertThat(isDue(null, "2026-07-01T12:00:00Z")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T12:00:00Z, 2026-07-02T00:59:59Z, false",
    "2026-07-01T12:00:00Z, 2026-07-02T01:00:00Z, true",
    "2026-07-02T01:00:00Z, 2026-07-02T23:00:00Z, false",
    "2026-07-01T01:00:00Z, 2026-07-05T12:00:00Z, true",
    "2026-12-31T12:00:00Z, 2027-01-01T01:59:59Z, false",
    "2026-12-31T12:00:00Z, 2027-01-01T02:00:00Z, true"
  })
  void it_is_due_once_a_night_and_after_nights_that_were_missed(
      String last, String now, boolean isDue) {
    assertThat(isDue(last, now)).isEqualTo(isDue);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T12:00:00Z, 2026-03-29T00:59:59Z, false",
    "2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, true",
    "2026-10-24T12:00:00Z, 2026-10-25T01:59:59Z, false",
    "2026-10-24T12:00:00Z, 2026-10-25T02:00:00Z, true"
  })
  void nights_in_which_clocks_change_have_one_check(String last, String now, boolean isDue) {
    assertThat(isDue(last, now)).isEqualTo(isDue);
  }

  private static boolean isDue(@Nullable String last, String now) {
    return NightlyCheck.isDue(
        Optional.ofNullable(last).map(Instant::parse), Instant.parse(now), MADRID);
  }
}
