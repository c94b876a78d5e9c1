package dev.evenhand.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.company.Companies;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The first start without the demo; the next one, after somebody deleted what has to be there; and
/// one with the demo by mistake.
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
  private static final String PASSWORD = "the first password";
  private static final String ANOTHER = "another good password";

  @Test
  void a_printed_link_is_the_only_way_in_and_later_starts_keep_it_so(CapturedOutput printed) {
    var database = TestDatabase.create("first_start");
    try (var first = Started.on(database)) {
      assertThat(Started.tokens(printed.getAll(), "/set-up")).hasSize(1);
      nobody_gets_in_by_a_usual_password(first);
      var token = Started.tokens(printed.getAll(), "/set-up").getFirst();
      assertThat(setUp(first, token)).isEqualTo(201);
      assertThat(setUp(first, token)).isEqualTo(409);
      nobody_gets_in_by_a_usual_password(first);
      assertThat(first.browser().signIn("admin", PASSWORD).status()).isEqualTo(200);
      delete_admin_and_global(first);
      assertThat(first.browser().signIn("admin", PASSWORD).status()).isEqualTo(401);
    }
    var before = printed.getAll().length();
    try (var second = Started.on(database)) {
      var since = printed.getAll().substring(before);
      assertThat(Started.tokens(since, "/set-up")).isEmpty();
      var tokens = Started.tokens(since, "/password");
      assertThat(tokens).hasSize(1);
      nobody_gets_in_by_a_usual_password(second);
      assertThat(second.browser().signIn("admin", PASSWORD).status()).isEqualTo(401);
      assertThat(choosePassword(second, tokens.getFirst())).isEqualTo(204);
      admin_sees_itself_and_global(second);
    }
    try (var mistaken = Started.on(database, "--spring.profiles.active=demo")) {
      admin_sees_itself_and_global(mistaken);
      nothing_of_the_demo_is_there(mistaken);
    }
  }

  private static void nobody_gets_in_by_a_usual_password(Started evenhand) {
    for (var password : new String[] {"demo", "admin"}) {
      assertThat(evenhand.browser().signIn("admin", password).status()).isEqualTo(401);
    }
  }

  private static void delete_admin_and_global(Started evenhand) {
    var admin = evenhand.browser();
    var session = admin.signIn("admin", PASSWORD).json();
    var global = admin.get("/api/teams").json().at("/items/0/id").asString();
    assertThat(admin.delete("/api/teams/" + global).status()).isEqualTo(204);
    var self = session.at("/person/id").asString();
    assertThat(admin.delete("/api/people/" + self).status()).isEqualTo(204);
  }

  private static void admin_sees_itself_and_global(Started evenhand) {
    var admin = evenhand.browser();
    var session = admin.signIn("admin", ANOTHER).json();
    assertThat(session.at("/person/roles/0").asString()).isEqualTo("admin");
    assertThat(session.at("/company/name").asString()).isEqualTo("Orchard");
    assertThat(admin.get("/api/teams").json().at("/items/0/name").asString()).isEqualTo("global");
    assertThat(evenhand.context().getBean(Companies.class).all()).hasSize(1);
  }

  private static void nothing_of_the_demo_is_there(Started evenhand) {
    var admin = evenhand.browser();
    assertThat(admin.signIn("admin", "demo").status()).isEqualTo(401);
    admin.signIn("admin", ANOTHER);
    assertThat(admin.get("/api/people").json().path("total").asInt()).isOne();
    assertThat(admin.get("/api/queues").json().path("total").asInt()).isZero();
  }

  private static int setUp(Started evenhand, String token) {
    var browser = evenhand.browser();
    browser.get("/api/session/methods");
    var wish =
        Map.of(
            "token", token,
            "companyName", "Orchard",
            "zone", "Europe/Madrid",
            "firstName", "Grace",
            "lastName", "Hopper",
            "email", "grace@orchard.test",
            "password", PASSWORD);
    return browser.post("/api/set-up", wish).status();
  }

  private static int choosePassword(Started evenhand, String token) {
    var browser = evenhand.browser();
    browser.get("/api/session/methods");
    return browser.post("/api/password-links/" + token, Map.of("password", ANOTHER)).status();
  }
}
