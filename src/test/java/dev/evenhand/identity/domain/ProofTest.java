package dev.evenhand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.identity.domain.Proof.NameAndPassword;
import dev.evenhand.identity.domain.Proof.Token;
import dev.evenhand.identity.domain.Proof.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
  @Test
  void basic_carries_a_name_and_a_password() {
    assertThat(Proof.read("Basic " + base64("maria:correct horse")))
        .isEqualTo(new NameAndPassword("maria", "correct horse"));
  }

  @Test
  void a_password_may_contain_colons_and_any_letter() {
    assertThat(Proof.read("basic " + base64("maria:a:b:ñç")))
        .isEqualTo(new NameAndPassword("maria", "a:b:ñç"));
  }

  @Test
  void bearer_carries_a_token() {
    var secret = Secret.token(new Random(7));
    assertThat(Proof.read("bearer  " + secret.text())).isEqualTo(new Token(secret));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic",
        "Basic ???",
        "Basic bWFyaWE=",
        "Basic OnB3",
        "Bearer abc",
        "Digest a"
      })
  void anything_else_proves_nothing(String header) {
    assertThat(Proof.read(header)).isEqualTo(new Unreadable());
  }

  @Test
  void secrets_stay_out_of_logs() {
    var secret = Secret.token(new Random(7));
    assertThat(new Token(secret).toString()).doesNotContain(secret.text());
    assertThat(new NameAndPassword("maria", "correct horse").toString()).doesNotContain("horse");
  }

  @Test
  void a_token_is_recognised_by_its_beginning_and_carries_256_bits() {
    var text = Secret.token(new Random(7)).text();
    assertThat(text).startsWith("evh_");
    assertThat(Base64.getUrlDecoder().decode(text.substring(4))).hasSize(32);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
