package dev.evenhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "abc 3",
        "a{7} 7",
        "a{2,5} 5",
        "a{5,} 6",
        "a{0} 1",
        "(ab){3} 6",
        "((a{10}){10}){10} 1000",
        "[0-9]{4}-[0-9]{2} 7",
        "[]a{9}]{3} 3",
        "[^]{9}]{3} 3",
        "[[:alpha:]{9}]{3} 3",
        "[\\]{9}]{3} 3",
        "\\{9} 3",
        "\\Qa{9}\\E 4",
        "\\){9} 9",
        "(a{999}[)]){9} 9000",
        "a){3} 1"
      })
  void repetitions_are_written_out(String pattern, long size) {
    assertThat(PatternSize.of(pattern)).isBetween(size, size + 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{999}){999}){999}",
        "(((((((a{999}){999}){999}){999}){999}){999}){999}){999}",
        "(a{999,}|[)]{999}(b{999}))+{999}",
        "(((a{999}){999}"
      })
  void a_short_pattern_can_be_long(String pattern) {
    assertThat(PatternSize.of(pattern)).isGreaterThan(900_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\", "[", "[^", "[[:", "(", ")", "{", "{1", "\\Q", "(?", "{3}"})
  void what_is_no_pattern_has_a_size_too(String text) {
    assertThat(PatternSize.of(text)).isBetween(0L, 3L);
  }
}
