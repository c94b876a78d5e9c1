package dev.evenhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.Csv.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+34 600", "-5", "@sum(A1)", "\t=1", "\r=1", "'=1", "''-1"})
  void what_begins_a_formula_gets_an_apostrophe_and_loses_it_again(String cell) {
    assertThat(Cell.guard(cell)).isEqualTo("'" + cell);
    assertThat(Cell.unguard(Cell.guard(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Printer", "'quoted'", "'", "a=b", "1-2"})
  void everything_else_stays_as_it_is(String cell) {
    assertThat(Cell.guard(cell)).isEqualTo(cell);
    assertThat(Cell.unguard(cell)).isEqualTo(cell);
  }
}
