package dev.evenhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdempotencyTest {
  @Test
  void a_key_is_read_without_the_blanks_around_it() {
    assertThat(Idempotency.key(" crm-17 ")).isEqualTo("crm-17");
  }

  @Test
  void a_header_that_says_nothing_is_no_key() {
    assertThat(Idempotency.key(null)).isNull();
    assertThat(Idempotency.key("  ")).isNull();
  }

  @Test
  void a_key_has_at_most_200_characters() {
    assertThat(Idempotency.key("k".repeat(200))).hasSize(200);
    assertThatThrownBy(() -> Idempotency.key("k".repeat(201)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("200");
  }
}
