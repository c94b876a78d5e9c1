package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class TokenTest {
  @Autowired ApplicationContext context;
  @Autowired Credentials credentials;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private Answer sessionBy(String token) {
    return TestClient.exchange(
        HttpRequest.newBuilder(TestClient.uri(context, "/api/session"))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  @Test
  void a_token_signs_its_person_in() {
    var admin = TestClient.found(context);
    var answer = admin.get("/api/session");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/person/username").asString()).isEqualTo("admin");
    assertThat(answer.json().at("/person/present").asBoolean()).isTrue();
    assertThat(answer.json().at("/company/id").asString()).isEqualTo(admin.company().toString());
    assertThat(answer.header("Set-Cookie")).doesNotContain("evenhand=");
  }

  @Test
  void a_token_is_shown_once_and_works_until_it_is_revoked() {
    var maria = TestClient.found(context).with("maria");
    var made = maria.post("/api/profile/tokens", Map.of("name", "nightly import"));
    assertThat(made.status()).isEqualTo(201);
    var token = made.json().path("token").asString();
    assertThat(token).startsWith("evh_");
    assertThat(sessionBy(token).status()).isEqualTo(200);

    var list = maria.get("/api/profile/tokens");
    assertThat(list.text()).doesNotContain("evh_");
    assertThat(list.json().at("/items/0/name").asString()).isEqualTo("nightly import");
    assertThat(list.json().at("/items/0/lastUsedAt").isNull()).isFalse();
    assertThat(list.json().at("/items/0/expiresAt").isNull()).isTrue();

    var id = made.json().path("id").asString();
    assertThat(maria.delete("/api/profile/tokens/" + id).status()).isEqualTo(204);
    assertThat(sessionBy(token).status()).isEqualTo(401);
    assertThat(maria.delete("/api/profile/tokens/" + id).status()).isEqualTo(404);
  }

  @Test
  void the_same_request_makes_one_token_and_cannot_have_its_text_again() {
    var maria = TestClient.found(context).with("maria");
    var made = issue(maria, "k");
    assertThat(made.status()).isEqualTo(201);
    var again = issue(maria, "k");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.refusal()).isEqualTo("token-made-before");
    assertThat(again.json().path("id")).isEqualTo(made.json().path("id"));
    assertThat(again.text()).doesNotContain("evh_");
    assertThat(nightly(maria)).isEqualTo(1);
    assertThat(issue(maria, "k2").status()).isEqualTo(201);
    assertThat(nightly(maria)).isEqualTo(2);
  }

  @Test
  void what_is_remembered_of_a_request_is_not_the_text_of_its_token() {
    var maria = TestClient.found(context).with("maria");
    var made = issue(maria, "k").json();
    var remembered =
        maria.inCompany(() ->
            jdbc.sql("select row_to_json(idempotent_request)::text from idempotent_request")
                .query(String.class)
                .list());
    assertThat(remembered)
        .singleElement()
        .asString()
        .contains(made.path("id").asString())
        .doesNotContain(made.path("token").asString().substring(4));
  }

  @Test
  void one_key_many_hands_one_token() throws Exception {
    var maria = TestClient.found(context).with("maria");
    var barrier = new CyclicBarrier(8);
    var asked = new ArrayList<Future<Integer>>();
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int hand = 0; hand < 8; hand++) {
        asked.add(
            hands.submit(() -> {
              barrier.await();
              return issue(maria, "k").status();
            }));
      }
    }
    var answers = new ArrayList<Integer>();
    for (var answer : asked) {
      answers.add(answer.get());
    }
    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(nightly(maria)).isEqualTo(1);
  }

  private static Answer issue(TestClient person, String key) {
    var headers = Map.of("Idempotency-Key", key);
    return person.send("POST", "/api/profile/tokens", Map.of("name", "nightly"), headers);
  }

  private static long nightly(TestClient person) {
    var names = person.get("/api/profile/tokens").json().path("items").findValuesAsString("name");
    return names.stream().filter("nightly"::equals).count();
  }

  @Test
  void only_a_hash_is_stored() {
    var admin = TestClient.found(context);
    var stored =
        admin.inCompany(() ->
            jdbc.sql("select encode(hash, 'hex') || name from api_token")
                .query(String.class)
                .list());
    assertThat(stored).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain("evh_"));
  }

  @Test
  void an_expired_token_opens_nothing() {
    var maria = TestClient.found(context).with("maria");
    var id = maria.person().id();
    var past = clock.instant().minus(Duration.ofSeconds(1));
    var token = maria.inCompany(() -> credentials.issueToken(id, "old", past));
    var answer = sessionBy(token);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.refusal()).isEqualTo("sign-in-refused");
  }

  @Test
  void a_token_that_expires_later_works_until_then() {
    var maria = TestClient.found(context).with("maria");
    var tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
    var made = maria.post("/api/profile/tokens", Map.of("name", "a", "expiresAt", tomorrow));
    assertThat(sessionBy(made.json().path("token").asString()).status()).isEqualTo(200);
    assertThat(made.json().path("expiresAt").asString()).startsWith(tomorrow.substring(0, 19));
  }

  @Test
  void a_token_cannot_be_made_for_the_past_or_without_name() {
    var maria = TestClient.found(context).with("maria");
    var past = clock.instant().minus(Duration.ofDays(1)).toString();
    var answer = maria.post("/api/profile/tokens", Map.of("name", " ", "expiresAt", past));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors")).hasSize(2);
  }

  @Test
  void nobody_revokes_the_token_of_somebody_else() {
    var admin = TestClient.found(context);
    var maria = admin.with("maria");
    var made = maria.post("/api/profile/tokens", Map.of("name", "hers"));
    var path = "/api/profile/tokens/" + made.json().path("id").asString();
    assertThat(admin.delete(path).status()).isEqualTo(404);
    assertThat(sessionBy(made.json().path("token").asString()).status()).isEqualTo(200);
  }

  @Test
  void a_wrong_token_is_refused_even_where_nobody_needs_to_be_signed_in() {
    var answer =
        TestClient.exchange(
            HttpRequest.newBuilder(TestClient.uri(context, "/api/session/methods"))
                .header("Authorization", "Bearer evh_made-up")
                .build());
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.response().headers().allValues("WWW-Authenticate"))
        .anySatisfy(it -> assertThat(it).startsWith("Basic"));
  }

  @Test
  void a_wrong_token_is_refused_although_there_is_a_session() {
    var maria = TestClient.found(context).with("maria");
    var browser = TestBrowser.signedIn(context, maria, "correct horse battery");
    browser.sending("Authorization", "Bearer evh_made-up");
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_token_reaches_nothing_of_another_company() {
    var admin = TestClient.found(context);
    var other = TestClient.found(context).with("maria");
    var path = "/api/people/" + other.person().id() + "/password-link";
    assertThat(admin.post(path).status()).isEqualTo(404);
  }
}
