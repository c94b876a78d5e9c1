package dev.evenhand.solver.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMaskTest {
  @ParameterizedTest
  @CsvSource({
    "....., '', ''",
    "x...., 1, ''",
    ".xx.x, 2 1, 1",
    "x...x, 1 1, 3",
    "xxx.., 3, ''",
    "xxxxx, 5, ''",
    ".xxx.xxxx..x., 3 4 1, 1 2"
  })
  void runs_and_gaps_are_read_from_the_first_turn_on(String day, String runs, String gaps) {
    long mask = mask(day);
    assertThat(DayMask.runs(mask)).isEqualTo(numbers(runs));
    assertThat(DayMask.gaps(mask)).isEqualTo(numbers(gaps));
  }

  @Test
  void a_day_may_have_sixty_turns() {
    assertThat(DayMask.runs(-1L >>> 4)).containsExactly(60);
    assertThat(DayMask.gaps(1L | 1L << 59)).containsExactly(58);
  }

  private static long mask(String day) {
    long mask = 0;
    for (int turn = 0; turn < day.length(); turn++) {
      mask |= day.charAt(turn) == 'x' ? 1L << turn : 0;
    }
    return mask;
  }

  private static List<Integer> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }
}
