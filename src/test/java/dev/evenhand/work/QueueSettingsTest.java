package dev.evenhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueSettingsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

  @Test
  void a_new_queue_balances_across_queues_over_two_days_and_three_hundred() {
    assertThat(QueueSettings.standard(ZONE))
        .isEqualTo(new QueueSettings(Strategy.S1, 2, 300, QuotaRule.HURDLE, 1, ZONE));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "30, 300, 30"})
  void both_ends_of_every_limit_are_allowed(int maxDays, int maxDaysMonth, int quotaDays) {
    assertThat(settings(maxDays, maxDaysMonth, quotaDays).maxDays()).isEqualTo(maxDays);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, maxDays",
    "31, 0, 0, maxDays",
    "0, -1, 0, maxDaysMonth",
    "0, 301, 0, maxDaysMonth",
    "0, 0, -1, quotaDays",
    "0, 0, 31, quotaDays"
  })
  void a_look_back_outside_its_limits_is_refused_by_name(
      int maxDays, int maxDaysMonth, int quotaDays, String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(maxDays, maxDaysMonth, quotaDays))
        .withMessageContaining("Expected " + field + " to be from 0 to ");
  }

  private static QueueSettings settings(int maxDays, int maxDaysMonth, int quotaDays) {
    return new QueueSettings(Strategy.S1, maxDays, maxDaysMonth, QuotaRule.HURDLE, quotaDays, ZONE);
  }
}
