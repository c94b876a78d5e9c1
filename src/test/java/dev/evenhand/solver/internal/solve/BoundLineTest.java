package dev.evenhand.solver.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Bound   1.23s best:607   next:[590,606]   max_lp",
        "#1       0.05s best:607   next:[590,606]   complete_hint",
        "#Bound   1.23s best:inf   next:[590,12345] initial_propagation"
      })
  void lines_of_progress_have_a_bound(String line) {
    assertThat(BoundLine.findBound(line)).hasValue(590);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#Done    4.49s", "Presolve summary:", "#2 4.4s best:607 next:[]", ""})
  void others_have_none(String line) {
    assertThat(BoundLine.findBound(line)).isEmpty();
  }
}
