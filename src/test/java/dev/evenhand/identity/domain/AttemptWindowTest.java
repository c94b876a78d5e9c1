package dev.evenhand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptWindowTest {
  private static final Instant NOW = Instant.parse("2026-03-29T01:00:00Z");
  private final AttemptWindow window = new AttemptWindow(3, Duration.ofMinutes(15));

  @Test
  void the_first_attempt_may_be_made() {
    assertThat(window.wait(List.of(), NOW)).isZero();
  }

  @Test
  void as_many_as_allowed_may_be_made() {
    assertThat(window.wait(List.of(ago(1), ago(2)), NOW)).isZero();
  }

  @Test
  void one_more_waits_until_the_oldest_that_counts_has_left_the_window() {
    assertThat(window.wait(List.of(ago(1), ago(14), ago(5)), NOW)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void after_a_burst_the_wait_is_as_long_as_it_takes_for_all_but_two_to_leave() {
    assertThat(window.wait(List.of(ago(1), ago(2), ago(3), ago(4)), NOW))
        .isEqualTo(Duration.ofMinutes(12));
  }

  @Test
  void an_attempt_exactly_as_old_as_the_window_is_long_counts_no_more() {
    assertThat(window.wait(List.of(ago(15), ago(2), ago(1)), NOW)).isZero();
  }

  @Test
  void the_window_slides_rather_than_starts_anew() {
    var earlier = List.of(ago(16), ago(10), ago(9), ago(8));
    assertThat(window.wait(earlier, NOW)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void a_window_that_allows_nothing_is_a_mistake() {
    assertThatThrownBy(() -> new AttemptWindow(0, Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant ago(int minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }
}
