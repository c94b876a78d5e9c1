package dev.evenhand.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,0,4",
    "bytes=4-,4,6",
    "bytes=-3,7,3",
    "bytes=-30,0,10",
    "bytes=8-99,8,2",
    "bytes=9-9,9,1"
  })
  void a_range_is_cut_at_the_end(String range, long from, long count) {
    assertThat(Part.wanted(range, 10)).contains(new Part(from, count, 10, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=5-2", "lines=1-2", "bytes=-", "bytes=a-b"})
  void what_is_not_one_range_asks_for_all(String range) {
    assertThat(Part.wanted(range, 10)).contains(new Part(0, 10, 10, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
  void a_range_behind_the_end_is_none(String range) {
    assertThat(Part.wanted(range, 10)).isEmpty();
  }

  @Test
  void without_a_range_all_is_wanted() {
    assertThat(Part.wanted(null, 10)).contains(new Part(0, 10, 10, true));
    assertThat(new Part(4, 6, 10, false).contentRange()).isEqualTo("bytes 4-9/10");
  }
}
