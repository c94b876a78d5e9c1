package dev.evenhand.jobs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Instant FIRST = Instant.parse("2026-03-28T23:59:59Z");

  @Test
  void it_is_tried_soon_at_first_and_then_every_hour() {
    assertThat(wait(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(wait(2)).isEqualTo(Duration.ofSeconds(10));
    assertThat(wait(11)).isEqualTo(Duration.ofHours(1));
    assertThat(wait(Patience.MOST_TRIES - 1)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void after_a_week_it_is_given_up_and_stays_so() {
    var at = FIRST;
    var tries = 1;
    for (var next = Patience.next(tries, at); next.isBefore(Patience.NEVER); tries++) {
      at = next;
      next = Patience.next(tries + 1, at);
    }
    assertThat(Duration.between(FIRST, at))
        .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusHours(2));
    assertThat(Patience.next(tries + 1, at)).isEqualTo(Patience.NEVER);
  }

  private static Duration wait(int tries) {
    return Duration.between(FIRST, Patience.next(tries, FIRST));
  }
}
