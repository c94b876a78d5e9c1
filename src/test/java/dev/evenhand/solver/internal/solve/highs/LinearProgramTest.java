package dev.evenhand.solver.internal.solve.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Two kinds of food for two needs.
class LinearProgramTest {
  private static final double EXACT = 1e-9;

  @Test
  void it_is_solved_anew_as_columns_and_limits_come() {
    try (var program = new LinearProgram()) {
      int protein = program.addRow(4, 4);
      int fat = program.addRow(0, Double.POSITIVE_INFINITY);
      int beans = program.addColumn(3, new int[] {protein}, new double[] {1});
      var first = program.solve();
      assertThat(first.objective()).isCloseTo(12, within(EXACT));
      assertThat(first.value(beans)).isCloseTo(4, within(EXACT));
      assertThat(first.dual(protein)).as("one more").isCloseTo(3, within(EXACT));

      int cheese = program.addColumn(5, new int[] {protein, fat}, new double[] {2, 1});
      var second = program.solve();
      assertThat(second.objective()).isCloseTo(10, within(EXACT));
      assertThat(second.value(cheese)).isCloseTo(2, within(EXACT));
      assertThat(second.reducedCost(beans)).isCloseTo(3 - 2.5, within(EXACT));

      program.limitRow(fat, 0, 1);
      var third = program.solve();
      assertThat(third.objective()).isCloseTo(11, within(EXACT));
      assertThat(third.dual(fat)).as("one more saves one").isCloseTo(-1, within(EXACT));

      program.limitColumn(beans, 3, Double.POSITIVE_INFINITY);
      assertThat(program.solve().value(beans)).isCloseTo(3, within(EXACT));
    }
  }

  @Test
  void what_has_no_solution_is_said_to_have_none() {
    try (var program = new LinearProgram()) {
      int row = program.addRow(2, 3);
      assertThatThrownBy(program::solve).isInstanceOf(IllegalStateException.class);
      program.addColumn(1, new int[] {row}, new double[] {1});
      assertThat(program.solve().objective()).isCloseTo(2, within(EXACT));
    }
  }
}
