package dev.evenhand.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class BasicTest {
  private static final String PASSWORD = "correct: horse ñ battery";

  @Autowired ApplicationContext context;

  private TestClient maria() {
    var maria = TestClient.found(context).with("maria");
    TestBrowser.signedIn(context, maria, PASSWORD);
    return maria;
  }

  private HttpRequest.Builder as(String name, String password, String path) {
    var pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    return HttpRequest.newBuilder(TestClient.uri(context, path))
        .header("Authorization", "Basic " + pair)
        .header("X-Forwarded-For", "198.51.100.201");
  }

  private Answer session(String name, String password) {
    return TestClient.exchange(as(name, password, "/api/session").build());
  }

  @Test
  void a_script_signs_in_with_every_request() {
    var maria = maria();
    for (int n = 0; n < 3; n++) {
      var answer = session(maria.person().email(), PASSWORD);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().at("/person/username").asString()).isEqualTo("maria");
      assertThat(answer.header("Set-Cookie")).doesNotContain("evenhand=");
    }
  }

  @Test
  void a_script_needs_no_csrf_token() {
    var request =
        as(maria().person().email(), PASSWORD, "/api/profile/tokens")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"name\":\"from a script\"}"));
    assertThat(TestClient.exchange(request.build()).status()).isEqualTo(201);
  }

  @Test
  void a_page_of_another_site_needs_one_although_the_browser_adds_the_password() {
    var request =
        as(maria().person().email(), PASSWORD, "/api/profile/tokens")
            .header("Sec-Fetch-Site", "cross-site")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"name\":\"from elsewhere\"}"));
    assertThat(TestClient.exchange(request.build()).status()).isEqualTo(403);
  }

  @Test
  void the_old_password_is_wrong_at_once_after_a_change() {
    var maria = maria();
    var email = maria.person().email();
    assertThat(session(email, PASSWORD).status()).isEqualTo(200);
    var body = Map.of("current", PASSWORD, "password", "another good password");
    assertThat(maria.put("/api/profile/password", body).status()).isEqualTo(204);
    assertThat(session(email, PASSWORD).status()).isEqualTo(401);
    assertThat(session(email, "another good password").status()).isEqualTo(200);
  }

  @Test
  void a_wrong_password_is_refused_with_a_hint_how_to_sign_in() {
    var answer = session(UUID.randomUUID() + "@example.test", "wrong");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.refusal()).isEqualTo("sign-in-refused");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
  }

  @Test
  void guessing_by_basic_is_limited_as_well() {
    var name = UUID.randomUUID() + "@example.test";
    for (int n = 0; n < 10; n++) {
      assertThat(session(name, "wrong").status()).isEqualTo(401);
    }
    var answer = session(name, "wrong");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void a_password_known_to_be_right_is_not_slowed_down_by_the_guesses_of_others() {
    var email = maria().person().email();
    session(email, PASSWORD);
    for (int n = 0; n < 11; n++) {
      session(email, "wrong");
    }
    assertThat(session(email, PASSWORD).status()).isEqualTo(200);
  }
}
