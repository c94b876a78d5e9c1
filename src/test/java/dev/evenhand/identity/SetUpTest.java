package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetUpTest extends OwnInstallation {
  @Autowired Companies companies;

  @Test
  void a_new_installation_says_that_it_wants_to_be_set_up() {
    assertThat(TOO_EARLY.get(0).json().path("setUpNeeded").asBoolean()).isTrue();
    var now = new TestBrowser(context).get("/api/session/methods");
    assertThat(now.json().path("setUpNeeded").asBoolean()).isFalse();
  }

  @Test
  void nobody_sets_it_up_without_the_printed_link() {
    assertThat(TOO_EARLY.get(1).status()).isEqualTo(403);
    assertThat(TOO_EARLY.get(1).refusal()).isEqualTo("link-not-valid");
  }

  @Test
  void the_first_password_keeps_the_rules() {
    assertThat(TOO_EARLY.get(2).status()).isEqualTo(422);
    assertThat(TOO_EARLY.get(2).json().path("field").asString()).isEqualTo("password");
    assertThat(TOO_EARLY.get(2).json().at("/errors/0/code").asString()).isEqualTo("too-short");
    assertThat(TOO_EARLY.get(2).json().at("/errors/0/args/least").asInt()).isEqualTo(10);
  }

  @Test
  void of_many_who_use_the_link_at_once_one_founds_the_company() {
    assertThat(SET_UP.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(SET_UP.stream().filter(answer -> answer.refusal().equals("already-set-up")))
        .hasSize(15);
    assertThat(companies.all()).hasSize(1);
  }

  @Test
  void the_founder_is_the_user_admin_and_signs_in_by_username_or_email() {
    for (var name : new String[] {"admin", "Admin", EMAIL}) {
      var answer = new TestBrowser(context).signIn(name, PASSWORD);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().at("/person/username").asString()).isEqualTo("admin");
      assertThat(answer.json().at("/person/displayName").asString()).isEqualTo("Grace Hopper");
      assertThat(answer.json().at("/person/roles/0").asString()).isEqualTo("admin");
      assertThat(answer.json().at("/company/name").asString()).isEqualTo("Orchard");
      assertThat(answer.json().at("/company/zone").asString()).isEqualTo("Europe/Madrid");
    }
  }

  @Test
  void a_link_printed_later_is_of_no_use() throws Exception {
    assertThat(send(setUp.invite().text(), PASSWORD).call().refusal()).isEqualTo("already-set-up");
  }
}
