package dev.evenhand.work.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.Queues.NewQueue;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasePatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {NewQueue.CASE_PATTERN, ".+", "(?i)INC[0-9]{7}", "[\\p{L}\\d-]{1,40}", "a|b", "()"})
  void ordinary_patterns_can_be_used(String pattern) {
    assertThat(CasePattern.fault(pattern)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(a)\\1~no back-references such as “\\1”",
        "(?<n>a)\\k<n>~no back-references such as “\\k”",
        "(?=a)b~looking ahead or behind",
        "(?!a)b~looking ahead or behind",
        "b(?<=a)~looking ahead or behind",
        "b(?<!a)~looking ahead or behind",
        "[a~missing closing ]: “[a”",
        "(a~missing closing ): “(a”",
        "a)~a “(” for each “)”",
        "*a~missing argument to repetition operator: “*”",
        "a{2000}~invalid repeat count: “{2000}”"
      })
  void what_cannot_be_run_in_linear_time_is_refused_with_the_reason(String pattern, String part) {
    assertThat(CasePattern.fault(pattern))
        .hasValueSatisfying(fault -> assertThat(fault.message()).contains(part));
  }

  @Test
  void a_pattern_that_would_fill_the_memory_is_refused_at_once() {
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertThat(CasePattern.fault("(((a{999}){999}){999}){999}"))
                .hasValueSatisfying(
                    fault -> assertThat(fault.message()).contains("fewer repetitions")));
  }

  @Test
  void a_long_pattern_is_refused() {
    assertThat(CasePattern.fault("a".repeat(301))).isPresent();
  }
}
