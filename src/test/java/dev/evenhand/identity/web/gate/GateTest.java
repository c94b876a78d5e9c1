package dev.evenhand.identity.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.identity.TestBrowser;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class GateTest {
  @Autowired ApplicationContext context;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/session",
        "/api/people",
        "/api/profile/tokens",
        "/api/nothing-here",
        "/api/",
        "/ws",
        "/api/../api/people",
        "/api/set-up",
        "/api/people/;x=y"
      })
  void the_api_needs_somebody_signed_in(String path) {
    assertThat(new TestBrowser(context).get(path).status()).isIn(400, 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/session/methods", "/api/openapi"})
  void some_of_it_answers_everybody(String path) {
    assertThat(new TestBrowser(context).get(path).status()).isEqualTo(200);
  }

  @Test
  void what_does_not_exist_is_a_problem_for_who_is_signed_in() {
    var answer = TestClient.found(context).get("/api/nothing-here");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void a_script_without_proof_is_told_how_to_sign_in() {
    var request = HttpRequest.newBuilder(TestClient.uri(context, "/api/people"));
    var answer = TestClient.exchange(request.setHeader("User-Agent", "curl/8").build());
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate"))
        .isEqualTo("Basic realm=\"Evenhand\", charset=\"UTF-8\"");
  }

  @Test
  void a_browser_is_told_what_an_answer_may_do() {
    var answer = new TestBrowser(context).get("/");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("script-src", "unsafe-eval");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void answers_of_the_api_are_not_kept() {
    assertThat(TestClient.found(context).get("/api/session").header("Cache-Control"))
        .contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cases", "/people/0198c1/shift", "/set-up?token=abc"})
  void every_page_of_the_client_is_its_start_page(String path) {
    var answer = new TestBrowser(context).get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("<title>");
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/missing.js", "/missing.png", "/../application.yaml", "/WEB-INF/"})
  void a_file_that_is_missing_is_not_the_start_page(String path) {
    assertThat(new TestBrowser(context).get(path).status()).isIn(400, 404);
  }

  @Test
  void opening_the_client_brings_the_csrf_token() {
    var browser = new TestBrowser(context);
    browser.get("/");
    assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
    assertThat(browser.cookie("evenhand")).isEmpty();
  }
}
