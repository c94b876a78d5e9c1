package dev.evenhand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FaultKind;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
  @Test
  void ten_characters_will_do() {
    assertThat(PasswordRules.fault("abcdefghij", "maria")).isEmpty();
  }

  @Test
  void nine_characters_are_too_few() {
    assertThat(PasswordRules.fault("abcdefghi", "maria")).contains(FaultKind.TOO_SHORT.of(10));
  }

  @Test
  void a_sentence_of_128_characters_will_do_and_one_more_is_too_many() {
    assertThat(PasswordRules.fault("a".repeat(128), "maria")).isEmpty();
    assertThat(PasswordRules.fault("a".repeat(129), "maria")).contains(FaultKind.TOO_LONG.of(128));
  }

  @Test
  void characters_are_counted_as_people_do() {
    assertThat(PasswordRules.fault("🌳".repeat(10), "maria")).isEmpty();
    assertThat(PasswordRules.fault("🌳".repeat(9), "maria")).isPresent();
    assertThat(PasswordRules.fault("🌳".repeat(128), "maria")).isEmpty();
  }

  @Test
  void the_username_is_no_password_in_any_case() {
    assertThat(PasswordRules.fault("Maria.Lopez", "maria.lopez")).isPresent();
    assertThat(PasswordRules.fault(" maria.lopez ", "maria.lopez")).isPresent();
  }

  @Test
  void an_accent_is_the_same_on_every_keyboard() {
    assertThat(PasswordRules.normal("contrasen\u0303a"))
        .isEqualTo(PasswordRules.normal("contrase\u00f1a"));
  }
}
