package dev.evenhand.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class SignInTest {
  private static final String PASSWORD = "correct horse battery";

  @Autowired ApplicationContext context;
  @Autowired Credentials credentials;

  @BeforeEach
  void somebody_has_the_first_company() {
    TestClient.found(context);
  }

  private TestClient maria() {
    var maria = TestClient.found(context).with("maria");
    maria.inCompany(() -> {
      credentials.setPassword(maria.person().id(), PASSWORD);
      return true;
    });
    return maria;
  }

  @Test
  void a_person_signs_in_by_email_and_password() {
    var maria = maria();
    var browser = new TestBrowser(context);
    var answer = browser.signIn(maria.person().email(), PASSWORD);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/person/username").asString()).isEqualTo("maria");
    assertThat(browser.get("/api/session").json()).isEqualTo(answer.json());
  }

  @Test
  void upper_case_and_blanks_around_an_email_do_not_matter() {
    var email = maria().person().email().toUpperCase(Locale.ROOT);
    assertThat(new TestBrowser(context).signIn(" " + email + " ", PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void a_plain_username_is_one_of_the_first_company() {
    var name = "m" + UUID.randomUUID();
    var maria = TestClient.found(context).with(name);
    TestBrowser.signedIn(context, maria, PASSWORD);
    assertThat(new TestBrowser(context).signIn(name, PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void nobody_signs_up_where_it_is_not_offered() {
    var browser = new TestBrowser(context);
    var methods = browser.get("/api/session/methods");
    assertThat(methods.json().path("signUpOpen").asBoolean()).isFalse();
    assertThat(browser.post("/api/sign-up", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void a_wrong_password_an_unknown_name_and_a_person_without_password_get_the_same_refusal() {
    var maria = maria();
    var tom = maria.with("tom");
    for (var name : new String[] {maria.person().email(), "nobody", tom.person().email()}) {
      var answer = new TestBrowser(context).signIn(name, "wrong password");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.refusal()).isEqualTo("sign-in-refused");
      assertThat(answer.header("WWW-Authenticate")).isEmpty();
    }
  }

  @Test
  void nobody_is_signed_in_at_first() {
    var answer = new TestBrowser(context).get("/api/session");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.refusal()).isEqualTo("not-signed-in");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void signing_in_without_the_csrf_token_is_refused() {
    var browser = new TestBrowser(context);
    var answer = browser.post("/api/session", Map.of("name", "maria", "password", PASSWORD));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.refusal()).isEqualTo("csrf-token-missing");
  }

  @Test
  void a_session_changes_nothing_without_the_csrf_token() {
    var browser = new TestBrowser(context);
    browser.signIn(maria().person().email(), PASSWORD);
    browser.forget("XSRF-TOKEN");
    assertThat(browser.delete("/api/sessions").status()).isEqualTo(403);
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void cookies_are_kept_from_scripts_and_other_sites() {
    var browser = new TestBrowser(context);
    var answer = browser.signIn(maria().person().email(), PASSWORD);
    var cookies = answer.response().headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("evenhand=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure"));
    assertThat(cookies)
        .anySatisfy(
            cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
  }

  @Test
  void behind_https_cookies_are_secure_and_the_browser_is_told_to_stay_there() {
    var browser = new TestBrowser(context).sending("X-Forwarded-Proto", "https");
    var first = browser.get("/api/session/methods");
    var token = first.header("Set-Cookie").replaceAll("^XSRF-TOKEN=([^;]*).*$", "$1");
    browser.sending("Cookie", "XSRF-TOKEN=" + token).sending("X-XSRF-TOKEN", token);
    var body = Map.of("name", maria().person().email(), "password", PASSWORD);
    var answer = browser.post("/api/session", body);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
  }

  @Test
  void signing_in_changes_the_session_and_the_csrf_token() {
    var browser = new TestBrowser(context);
    var email = maria().person().email();
    browser.signIn(email, PASSWORD);
    var session = browser.cookie("evenhand");
    var token = browser.cookie("XSRF-TOKEN");
    browser.signIn(email, PASSWORD);
    assertThat(browser.cookie("evenhand")).isPresent().isNotEqualTo(session);
    assertThat(browser.cookie("XSRF-TOKEN")).isPresent().isNotEqualTo(token);
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void a_session_somebody_made_up_is_none() {
    var cookie = Base64.getEncoder().encodeToString(bytes(UUID.randomUUID()));
    var browser = new TestBrowser(context).sending("Cookie", "evenhand=" + cookie);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_form_with_holes_is_invalid() {
    var answer = new TestBrowser(context).signIn("", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors")).hasSize(2);
  }

  private static byte[] bytes(UUID id) {
    return id.toString().getBytes(UTF_8);
  }
}
