package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Moments DAY_FIRST = new Moments(MADRID, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-13T18:00:00|2026-03-13T17:00:00Z",
        "2026-03-13 18:00|2026-03-13T17:00:00Z",
        "2026-03-13 18:00:30.5|2026-03-13T17:00:30.500Z",
        "2026/3/13 8:05|2026-03-13T07:05:00Z",
        "13/03/2026 18:00|2026-03-13T17:00:00Z",
        "13.3.2026, 18:00|2026-03-13T17:00:00Z",
        "13-3-2026 6:00 PM|2026-03-13T17:00:00Z",
        "13/03/2026 12:10 a.m.|2026-03-12T23:10:00Z",
        "2026-03-13|2026-03-12T23:00:00Z",
        "2026-03-13T18:00:00Z|2026-03-13T18:00:00Z",
        "2026-03-13 18:00:00+05:30|2026-03-13T12:30:00Z",
        "2026-03-13T18:00:00.123456789-0800|2026-03-14T02:00:00.123456Z",
        "2026-07-01 12:00|2026-07-01T10:00:00Z",
      })
  void the_ways_tables_write_a_time_are_read(String text, Instant instant) {
    assertThat(DAY_FIRST.read(text)).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-01",
        "31/02/2026",
        "18:00",
        "2026-03-13 25:00",
        "13/03/26",
        "2026-03-13 13:00 PM",
        "2026-03-13 18:00 +99:00"
      })
  void what_is_no_time_is_not_read(String text) {
    assertThat(DAY_FIRST.read(text)).isEmpty();
  }

  @Test
  void the_month_comes_first_where_it_is_said_so() {
    assertThat(DAY_FIRST.read("02/03/2026")).contains(Instant.parse("2026-03-01T23:00:00Z"));
    assertThat(new Moments(MADRID, true).read("02/03/2026"))
        .contains(Instant.parse("2026-02-02T23:00:00Z"));
  }

  @Test
  void a_time_that_clocks_skipped_is_one_hour_later() {
    assertThat(DAY_FIRST.read("2026-03-29 02:30")).contains(Instant.parse("2026-03-29T01:30:00Z"));
  }
}
