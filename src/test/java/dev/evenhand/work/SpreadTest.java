package dev.evenhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void the_spread_of_known_numbers() {
    assertThat(Spread.of(List.of(2, 4, 4, 4, 5, 5, 7, 9)))
        .isEqualTo(new Spread(8, 2, 9, 5.0, 2.0, 0.4));
  }

  @Test
  void the_same_for_all_is_no_spread() {
    assertThat(Spread.of(List.of(3, 3, 3))).isEqualTo(new Spread(3, 3, 3, 3.0, 0.0, 0.0));
  }

  @Test
  void nobody_and_nothing_have_none() {
    assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0, 0, 0));
    assertThat(Spread.of(List.of(0, 0))).isEqualTo(new Spread(2, 0, 0, 0, 0, 0));
  }

  @Test
  void sums_give_the_same_as_shares() {
    assertThat(Spread.of(8, 2, 9, 40, 232)).isEqualTo(Spread.of(List.of(2, 4, 4, 4, 5, 5, 7, 9)));
  }
}
