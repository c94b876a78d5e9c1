package dev.evenhand.roster.domain.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.FairnessReport.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Madrid's clocks change on 25 October 2026 and 28 March 2027.
class FairnessReportTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final PersonId ANA = new PersonId(new UUID(1, 1));
  private static final PersonId GONE = new PersonId(new UUID(1, 2));
  private static final LocalDate BEFORE = LocalDate.of(2026, 10, 19);
  private static final LocalDate AFTER = LocalDate.of(2026, 10, 26);

  @Test
  void weeks_follow_each_other_through_clock_changes_and_years() {
    assertThat(FairnessReport.mondays(BEFORE, LocalDate.of(2027, 4, 5)))
        .hasSize(25)
        .allMatch(monday -> monday.getDayOfWeek().getValue() == 1)
        .contains(AFTER, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));
    assertThat(FairnessReport.mondays(BEFORE, BEFORE)).containsExactly(BEFORE);
  }

  @Test
  void what_was_written_in_the_hour_that_comes_twice_is_of_the_week_that_ends() {
    var facts =
        new Facts(
            List.of(),
            List.of(written("2026-10-25T00:30:00Z"), written("2026-10-25T01:30:00Z")),
            MADRID);
    var row = FairnessReport.of(List.of(BEFORE, AFTER), List.of(ANA), facts).rows().getFirst();
    assertThat(row.weeks()).extracting(Figures::credit).containsExactly(two(), two());
    assertThat(row.before()).isZero();
  }

  @Test
  void whoever_is_not_planned_any_more_is_there_for_the_turns_they_had() {
    var facts = new Facts(List.of(friday(GONE, 12, 0), friday(GONE, 11, 59)), List.of(), MADRID);
    var rows = FairnessReport.of(List.of(BEFORE), List.of(ANA), facts).rows();
    assertThat(rows).extracting(FairnessReport.Row::person).containsExactly(ANA, GONE);
    assertThat(rows.getFirst().total().turns()).isZero();
    assertThat(rows.getLast().total().turns()).isEqualTo(2);
    assertThat(rows.getLast().total().fridayAfternoon()).isEqualTo(1);
  }

  private static BigDecimal two() {
    return BigDecimal.valueOf(2);
  }

  private static CreditMove written(String at) {
    return new CreditMove(ANA, null, BigDecimal.ONE, "by-hand", "", Instant.parse(at), null);
  }

  private static WorkedTurn friday(PersonId person, int hour, int minute) {
    var from = LocalTime.of(hour, minute);
    return new WorkedTurn(
        person, BEFORE, 1, BEFORE.plusDays(4), 0, from, from.plusHours(1), true, null);
  }
}
