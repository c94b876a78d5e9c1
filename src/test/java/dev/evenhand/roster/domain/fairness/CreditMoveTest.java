package dev.evenhand.roster.domain.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditMoveTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T21:59:59Z, 2026-03-23",
    "2026-03-29T22:00:00Z, 2026-03-30",
    "2026-10-25T22:59:59Z, 2026-10-19",
    "2026-10-25T23:00:00Z, 2026-10-26",
    "2026-12-31T23:30:00Z, 2026-12-28",
    "2027-01-03T22:59:59Z, 2026-12-28",
    "2027-01-03T23:00:00Z, 2027-01-04"
  })
  void what_is_of_no_week_counts_in_the_week_in_which_it_was_written(String at, LocalDate monday) {
    assertThat(move(null, at).monday(MADRID)).isEqualTo(monday);
  }

  @Test
  void what_is_of_a_week_counts_there_whenever_it_was_written() {
    var week = LocalDate.of(2026, 12, 28);
    assertThat(move(week, "2027-03-01T00:00:00Z").monday(MADRID)).isEqualTo(week);
  }

  private static CreditMove move(@Nullable LocalDate week, String at) {
    var person = new PersonId(new UUID(1, 1));
    return new CreditMove(person, week, BigDecimal.ONE, "by-hand", "", Instant.parse(at), null);
  }
}
