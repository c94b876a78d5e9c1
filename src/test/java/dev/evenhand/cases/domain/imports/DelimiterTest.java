package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DelimiterTest {
  @Test
  void the_most_frequent_one_of_the_first_row_wins() {
    assertThat(Delimiter.of("id,queue,priority\n1;2;3;4;5")).isEqualTo(',');
    assertThat(Delimiter.of("id;queue, or product;priority\n")).isEqualTo(';');
    assertThat(Delimiter.of("id\tqueue\tpriority")).isEqualTo('\t');
  }

  @Test
  void what_is_quoted_does_not_count() {
    assertThat(Delimiter.of("\"a,b,c\";d\r\n")).isEqualTo(';');
  }

  @Test
  void a_single_column_has_a_comma() {
    assertThat(Delimiter.of("id")).isEqualTo(',');
  }
}
