package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsernamesTest {
  @Test
  void a_username_is_made_of_the_name() {
    var usernames = new Usernames(List.of());
    assertThat(usernames.next("Núria Vidal-Soler")).isEqualTo("nuria.vidal.soler");
    assertThat(usernames.next("Resolver 89")).isEqualTo("resolver.89");
    assertThat(usernames.next("日本")).isEqualTo("person");
  }

  @Test
  void a_username_is_used_once() {
    var usernames = new Usernames(List.of("pau.riba"));
    assertThat(usernames.next("Pau Riba")).isEqualTo("pau.riba-2");
    assertThat(usernames.next("PAU RIBA")).isEqualTo("pau.riba-3");
  }

  @Test
  void nobody_is_called_admin() {
    assertThat(new Usernames(List.of()).next("Admin")).isEqualTo("admin-2");
  }

  @Test
  void a_long_name_is_cut() {
    assertThat(new Usernames(List.of()).next("x".repeat(90))).hasSizeLessThanOrEqualTo(50);
  }
}
