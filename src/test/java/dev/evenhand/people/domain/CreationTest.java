package dev.evenhand.people.domain;

import static dev.evenhand.people.domain.Folk.ADMIN;
import static dev.evenhand.people.domain.Folk.NED;
import static dev.evenhand.people.domain.Folk.NORA;
import static dev.evenhand.people.domain.Folk.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonResult.NotAllowed;
import dev.evenhand.people.PersonResult.UsernameTaken;
import dev.evenhand.people.Role;
import org.junit.jupiter.api.Test;

class CreationTest {
  @Test
  void admin_and_people_with_the_admin_role_create_people() {
    assertThat(new Creation(ADMIN.actor(), newcomer("zoe", Role.USER)).refusal()).isEmpty();
    assertThat(new Creation(NORA.actor(), newcomer("zoe", Role.USER)).refusal()).isEmpty();
  }

  @Test
  void admin_and_people_with_the_admin_role_give_the_admin_role() {
    assertThat(new Creation(ADMIN.actor(), newcomer("zoe", Role.ADMIN)).refusal()).isEmpty();
    assertThat(new Creation(NORA.actor(), newcomer("zoe", Role.ADMIN)).refusal()).isEmpty();
  }

  @Test
  void nobody_else_creates_people() {
    assertThat(new Creation(NED.actor(), newcomer("zoe", Role.USER)).refusal())
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(new Creation(NED.actor(), newcomer("zoe", Role.ADMIN)).refusal())
        .get()
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobody_creates_a_second_admin() {
    assertThat(new Creation(ADMIN.actor(), newcomer(" ADMIN", Role.USER)).refusal())
        .contains(new UsernameTaken("admin"));
  }
}
