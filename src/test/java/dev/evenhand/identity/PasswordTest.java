package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class PasswordTest {
  private static final String OLD = "correct horse battery";
  private static final String NEW = "another good password";

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;

  private static Answer change(TestBrowser browser, String current, String wanted) {
    return browser.put("/api/profile/password", Map.of("current", current, "password", wanted));
  }

  @Test
  void the_own_password_is_changed_with_the_current_one() {
    var maria = TestClient.found(context).with("maria");
    var browser = TestBrowser.signedIn(context, maria, OLD);
    assertThat(change(browser, OLD, NEW).status()).isEqualTo(204);
    var email = maria.person().email();
    assertThat(new TestBrowser(context).signIn(email, OLD).status()).isEqualTo(401);
    assertThat(new TestBrowser(context).signIn(email, NEW).status()).isEqualTo(200);
  }

  @Test
  void a_wrong_current_password_changes_nothing() {
    var maria = TestClient.found(context).with("maria");
    var browser = TestBrowser.signedIn(context, maria, OLD);
    var answer = change(browser, "not my password", NEW);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asString()).isEqualTo("current");
    assertThat(new TestBrowser(context).signIn(maria.person().email(), OLD).status())
        .isEqualTo(200);
  }

  @Test
  void a_new_password_keeps_the_rules() {
    var maria = TestClient.found(context).with("maria.de.la.rosa");
    var browser = TestBrowser.signedIn(context, maria, OLD);
    for (var unfit : new String[] {"short", "x".repeat(129), "Maria.de.la.Rosa"}) {
      var answer = change(browser, OLD, unfit);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().path("field").asString()).isEqualTo("password");
    }
  }

  @Test
  void other_sessions_end_with_the_old_password_but_this_one_goes_on() {
    var maria = TestClient.found(context).with("maria");
    var here = TestBrowser.signedIn(context, maria, OLD);
    var elsewhere = new TestBrowser(context);
    elsewhere.signIn(maria.person().email(), OLD);
    assertThat(change(here, OLD, NEW).status()).isEqualTo(204);
    assertThat(here.get("/api/session").status()).isEqualTo(200);
    assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void guessing_the_current_password_is_limited() {
    var maria = TestClient.found(context).with("maria");
    var browser =
        TestBrowser.signedIn(context, maria, OLD).sending("X-Forwarded-For", "198.51.100.200");
    for (int n = 0; n < 10; n++) {
      assertThat(change(browser, "guess number " + n, NEW).status()).isEqualTo(422);
    }
    var answer = change(browser, OLD, NEW);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void a_password_is_kept_as_argon2id_with_the_recommended_parameters() {
    var maria = TestClient.found(context).with("maria");
    TestBrowser.signedIn(context, maria, OLD);
    assertThat(stored(maria)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void a_hash_of_weaker_parameters_is_strengthened_when_its_person_signs_in() {
    var maria = TestClient.found(context).with("maria");
    TestBrowser.signedIn(context, maria, OLD);
    var weak = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(OLD);
    maria.inCompany(() ->
        jdbc.sql("update credential set hash = :weak where person_id = :person")
            .param("weak", weak)
            .param("person", maria.person().id().value())
            .update());
    var email = maria.person().email();
    assertThat(new TestBrowser(context).signIn(email, OLD).status()).isEqualTo(200);
    assertThat(stored(maria)).contains("m=19456,t=2");
    assertThat(new TestBrowser(context).signIn(email, OLD).status()).isEqualTo(200);
  }

  private String stored(TestClient person) {
    return person.inCompany(() ->
        jdbc.sql("select hash from credential where person_id = :person")
            .param("person", person.person().id().value())
            .query(String.class)
            .single());
  }
}
