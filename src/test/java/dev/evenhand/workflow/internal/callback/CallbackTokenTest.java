package dev.evenhand.workflow.internal.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.CompanyId;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTokenTest {
  private static final Instant END = Instant.parse("2026-10-25T01:00:00Z");
  private static final CompanyId COMPANY = new CompanyId(new UUID(1, -2));
  private static final UUID TASK = new UUID(-3, 4);
  private static final String KEY = "key of the company";

  private final CallbackToken token = CallbackToken.sign(KEY, COMPANY, TASK, 7, END);

  @Test
  void a_token_says_what_it_is_for() {
    var read = CallbackToken.read(token.text()).orElseThrow();
    assertThat(read.company()).isEqualTo(COMPANY);
    assertThat(read.task()).isEqualTo(TASK);
    assertThat(read.attempt()).isEqualTo(7);
    assertThat(read.isSignedBy(KEY)).isTrue();
    assertThat(token.text()).matches("[A-Za-z0-9_-]{103}");
  }

  @Test
  void it_counts_until_it_expires_and_not_at_that_moment() {
    assertThat(token.isExpired(END.minusMillis(1))).isFalse();
    assertThat(token.isExpired(END)).isTrue();
  }

  @Test
  void another_key_has_not_signed_it() {
    assertThat(token.isSignedBy("key of another company")).isFalse();
  }

  @Test
  void no_bit_can_be_changed() {
    var bytes = Base64.getUrlDecoder().decode(token.text());
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      var changed = bytes.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertThat(CallbackToken.read(text).filter(read -> read.isSignedBy(KEY)))
          .as("bit %d", bit)
          .isEmpty();
    }
  }

  @Test
  void there_is_one_way_to_write_it() {
    var text = token.text();
    var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    var last = alphabet.indexOf(text.charAt(text.length() - 1));
    var other = text.substring(0, text.length() - 1) + alphabet.charAt(last ^ 1);
    assertThat(Base64.getUrlDecoder().decode(other)).isEqualTo(Base64.getUrlDecoder().decode(text));
    assertThat(CallbackToken.read(other)).isEmpty();
    assertThat(CallbackToken.read(text + "=")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 101, 102})
  void a_part_of_it_is_none(int length) {
    assertThat(CallbackToken.read(token.text().substring(0, length))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "..", "%00", "a b"})
  void other_texts_are_none(String text) {
    assertThat(CallbackToken.read(text)).isEmpty();
    assertThat(CallbackToken.read((text + "A".repeat(103)).substring(0, 103))).isEmpty();
    assertThat(CallbackToken.read(text + "A".repeat(1_000_000))).isEmpty();
  }
}
