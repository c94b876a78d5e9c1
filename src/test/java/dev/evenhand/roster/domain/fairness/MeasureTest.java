package dev.evenhand.roster.domain.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.FairnessReport.Row;
import dev.evenhand.roster.domain.fairness.Measure.Evenness;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void credits_are_spread_with_their_decimal_and_below_nothing() {
    var evenness = Measure.CREDIT.among(List.of(row("-1.5", 1), row("0.5", 5)));
    assertThat(evenness).isEqualTo(new Evenness(-1.5, 0.5, -0.5, 1));
  }

  @Test
  void turns_are_spread_as_they_are_counted() {
    var evenness = Measure.TURNS.among(List.of(row("0", 1), row("0", 2), row("0", 3)));
    assertThat(evenness.mean()).isEqualTo(2);
    assertThat(evenness.stdev()).isCloseTo(Math.sqrt(2.0 / 3), within(1e-9));
  }

  @Test
  void among_nobody_there_is_no_spread() {
    assertThat(Measure.TURNS.among(List.of())).isEqualTo(new Evenness(0, 0, 0, 0));
  }

  private static Row row(String credit, int turns) {
    var figures = new Figures(new BigDecimal(credit), turns, 0, 0, 0);
    return new Row(new PersonId(new UUID(1, turns)), BigDecimal.ZERO, List.of(), figures);
  }
}
