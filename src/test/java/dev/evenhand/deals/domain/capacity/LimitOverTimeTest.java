package dev.evenhand.deals.domain.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitOverTimeTest {
  private static final Week W11 = Week.of(LocalDate.of(2026, 3, 9));
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

  @Test
  void an_override_is_in_force_from_the_first_monday_on() {
    var limit = new LimitOverTime(6, List.of(new CapacityOverride(TUESDAY, 8)));
    assertThat(limit.in(W11)).isEqualTo(6);
    assertThat(limit.in(W11.plus(1))).isEqualTo(8);
    assertThat(limit.in(W11.plus(100))).isEqualTo(8);
  }

  @Test
  void one_that_is_effective_on_a_monday_is_in_force_at_once() {
    var limit = new LimitOverTime(6, List.of(new CapacityOverride(W11.monday(), 8)));
    assertThat(limit.in(W11.minus(1))).isEqualTo(6);
    assertThat(limit.in(W11)).isEqualTo(8);
  }

  @Test
  void it_stays_until_the_next_one_whatever_the_order_they_were_entered_in() {
    var limit =
        new LimitOverTime(
            6,
            List.of(
                new CapacityOverride(TUESDAY.plusWeeks(2), 2), new CapacityOverride(TUESDAY, 8)));
    assertThat(limit.in(W11.plus(2))).isEqualTo(8);
    assertThat(limit.in(W11.plus(3))).isEqualTo(2);
  }

  @Test
  void of_two_for_one_monday_the_later_entered_is_in_force() {
    var limit =
        new LimitOverTime(
            6,
            List.of(
                new CapacityOverride(TUESDAY.plusDays(3), 10), new CapacityOverride(TUESDAY, 8)));
    assertThat(limit.in(W11.plus(1))).isEqualTo(8);
  }

  @Test
  void a_fortnight_has_half_of_it_rounded_down() {
    assertThat(new LimitOverTime(7, List.of()).ofFortnight(W11)).isEqualTo(3);
  }

  @Test
  void pod_types_are_compared_without_case() {
    var limits = new MonthlyLimits(6, Map.of("Solo Adviser", 4));
    assertThat(limits.of(" solo ADVISER ")).isEqualTo(4);
    assertThat(limits.of("Standard Pod")).isEqualTo(6);
    assertThat(limits.of("")).isEqualTo(6);
  }

  @Test
  void a_limit_is_above_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CapacityOverride(TUESDAY, 0))
        .withMessageContaining("0");
  }
}
