package dev.evenhand.deals.domain.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

  @ParameterizedTest(name = "{0} lies in {1}, which begins on {2}")
  @CsvSource({
    "2026-03-11, 2026-W11, 2026-03-09",
    "2026-03-09, 2026-W11, 2026-03-09",
    "2026-03-15, 2026-W11, 2026-03-09",
    // The first days of January may be of the last year's last week.
    "2027-01-03, 2026-W53, 2026-12-28",
    "2027-01-04, 2027-W01, 2027-01-04",
    // The last days of December may be of the next year's first week.
    "2024-12-30, 2025-W01, 2024-12-30",
    "2024-12-31, 2025-W01, 2024-12-30",
    // 2020 has 53 weeks.
    "2021-01-01, 2020-W53, 2020-12-28",
    "2024-02-29, 2024-W09, 2024-02-26"
  })
  void a_day_lies_in_its_iso_week(LocalDate day, String label, LocalDate monday) {
    assertThat(Week.of(day)).isEqualTo(new Week(monday));
    assertThat(Week.of(day).label()).isEqualTo(label);
  }

  @ParameterizedTest(name = "the first whole week from {0} on begins on {1}")
  @CsvSource({"2026-03-09, 2026-03-09", "2026-03-10, 2026-03-16", "2026-03-15, 2026-03-16"})
  void something_begins_with_the_first_monday(LocalDate day, LocalDate monday) {
    assertThat(Week.from(day)).isEqualTo(new Week(monday));
  }

  @Test
  void weeks_are_counted_over_the_end_of_a_year() {
    var last = Week.of(LocalDate.of(2026, 12, 28));
    assertThat(last.plus(1).label()).isEqualTo("2027-W01");
    assertThat(last.until(last.plus(53))).isEqualTo(53);
    assertThat(last.plus(2).until(last)).isEqualTo(-2);
  }

  @Test
  void a_week_begins_on_a_monday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Week(LocalDate.of(2026, 3, 10)))
        .withMessageContaining("2026-03-10");
  }
}
