package dev.evenhand.jobs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));

  @ParameterizedTest
  @CsvSource({"1,5", "2,10", "3,20", "10,2560", "11,3600", "2000000000,3600"})
  void the_wait_doubles_up_to_the_longest(int tries, int seconds) {
    assertThat(BACKOFF.wait(tries)).hasSeconds(seconds);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void what_was_never_tried_waits_as_after_one_try(int tries) {
    assertThat(BACKOFF.wait(tries)).hasSeconds(5);
  }

  @Test
  void it_is_due_when_the_wait_is_over_and_not_before() {
    var last = Instant.parse("2026-10-25T00:59:55Z");
    assertThat(BACKOFF.isDue(1, last, last.plusSeconds(5))).isTrue();
    assertThat(BACKOFF.isDue(1, last, last.plusSeconds(5).minusNanos(1))).isFalse();
  }

  @Test
  void a_longest_wait_shorter_than_the_first_is_refused() {
    assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
