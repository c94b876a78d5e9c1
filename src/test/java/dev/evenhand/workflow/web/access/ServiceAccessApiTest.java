package dev.evenhand.workflow.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.call.CallOutcome;
import dev.evenhand.workflow.internal.call.Service;
import dev.evenhand.workflow.internal.call.ServiceCall;
import dev.evenhand.workflow.internal.call.ServiceCalls;
import dev.evenhand.workflow.internal.callback.Callbacks;
import dev.evenhand.workflow.internal.callback.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceAccessApiTest {
  private static final String PATH = "/api/service-access";
  private static final String SECRET = PATH + "/secret";
  private static final String TRY = PATH + "/try";

  @Autowired ApplicationContext context;
  @Autowired ServiceCalls calls;
  @Autowired Callbacks callbacks;
  @Autowired JdbcClient jdbc;

  private final Service service = Service.start().on("/", 200, "{\"ok\":true}");
  private TestClient admin;

  @BeforeEach
  void found() {
    admin = TestClient.found(context);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void a_company_begins_with_a_secret_of_its_own_and_nothing_allowed() {
    var access = admin.get(PATH);
    assertThat(access.status()).isEqualTo(200);
    assertThat(access.header("ETag")).isEqualTo("\"1\"");
    assertThat(access.json().path("allowed")).isEmpty();
    assertThat(access.text()).doesNotContain("evsec_");
    var secret = admin.get(SECRET);
    assertThat(secret.json().path("secret").asString()).matches("evsec_[A-Za-z0-9_-]{43}");
    assertThat(secret.header("Cache-Control")).contains("no-store");
    assertThat(TestClient.found(context).get(SECRET).json().path("secret"))
        .isNotEqualTo(secret.json().path("secret"));
  }

  @Test
  void only_administrators_see_any_of_it() {
    var creator = admin.with("will", Role.USER, Role.WORKFLOW_CREATOR, Role.TICKET_ADMIN);
    var body = Map.of("url", "https://example.com", "allowed", List.of());
    assertThat(creator.get(PATH).status()).isEqualTo(403);
    assertThat(creator.get(SECRET).refusal()).isEqualTo("not-allowed");
    assertThat(creator.put(PATH, body, 1).status()).isEqualTo(403);
    assertThat(creator.post(SECRET).status()).isEqualTo(403);
    assertThat(creator.post(TRY, body).status()).isEqualTo(403);
    assertThat(admin.with("ada", Role.ADMIN).get(PATH).status()).isEqualTo(200);
  }

  @Test
  void what_is_allowed_is_kept_in_small_letters_and_versioned() {
    admin.get(PATH);
    var saved = allow(1, "Hooks.Example.com:8443", "10.1.0.0/16");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.header("ETag")).isEqualTo("\"2\"");
    assertThat(saved.json().path("allowed").toString())
        .isEqualTo("[\"hooks.example.com:8443\",\"10.1.0.0/16\"]");
    assertThat(allow(1).status()).isEqualTo(412);
    assertThat(admin.put(PATH, Map.of("allowed", List.of())).status()).isEqualTo(428);
    assertThat(admin.get(PATH).json()).isEqualTo(saved.json());
  }

  @Test
  void every_entry_that_is_none_is_named_by_its_place() {
    var refused = allow(1, "example.com", "https://example.com/", "10.0.0.0/33", "EXAMPLE.com");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(
            refused
                .json()
                .path("errors")
                .valueStream()
                .map(each -> each.path("field").asString() + " " + each.path("code").asString()))
        .containsExactly(
            "allowed[1] not-a-destination", "allowed[2] not-a-destination", "allowed[3] twice");
    assertThat(admin.put(PATH, Map.of(), 1).text()).contains("\"allowed\"", "missing");
  }

  @Test
  void a_new_secret_signs_together_with_the_one_before_for_a_day() {
    allow(1, "127.0.0.1");
    var before = admin.get(SECRET).json().path("secret").asString();
    assertThat(admin.post(SECRET).status()).isEqualTo(428);
    var renewed = admin.send("POST", SECRET, null, Map.of("If-Match", "\"2\""));
    assertThat(renewed.json().path("previous").asString()).isEqualTo(before);
    var now = renewed.json().path("secret").asString();
    assertThat(now).isNotEqualTo(before);
    assertThat(Instant.parse(renewed.json().path("previousUntil").asString()))
        .isEqualTo(Instant.parse(renewed.json().path("since").asString()).plus(Duration.ofDays(1)));
    attempt("{}");
    assertThat(service.requests.getLast().isSignedWith(now)).isTrue();
    assertThat(service.requests.getLast().isSignedWith(before)).isTrue();
    aDayPasses();
    attempt("{}");
    assertThat(service.requests.getLast().isSignedWith(now)).isTrue();
    assertThat(service.requests.getLast().isSignedWith(before)).isFalse();
    assertThat(admin.get(SECRET).json().path("previous").isNull()).isTrue();
    assertThat(admin.send("POST", SECRET, null, Map.of("If-Match", "\"2\"")).status())
        .isEqualTo(412);
  }

  @Test
  void a_service_is_tried_with_exactly_what_was_written() {
    var refused = attempt("{\"n\": 1.10}");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.json().path("failure").asString()).isEqualTo("address-refused");
    assertThat(service.requests).isEmpty();
    allow(1, "127.0.0.1");
    var tried = attempt("{\"n\": 1.10}");
    assertThat(tried.json().toString())
        .isEqualTo(
            "{\"status\":200,\"reply\":{\"ok\":true},\"failure\":null,\"message\":null,\"detail\":null}");
    assertThat(service.requests.getLast().text()).isEqualTo("{\"n\":1.10}");
  }

  @Test
  void what_is_no_trial_is_refused_by_its_fields() {
    assertThat(admin.post(TRY, "{").refusal()).isEqualTo("not-json");
    assertThat(admin.post(TRY, "[]").status()).isEqualTo(422);
    assertThat(
            admin
                .post(TRY, "{\"url\":\"a b\",\"body\":[]}")
                .json()
                .path("errors")
                .valueStream()
                .map(each -> each.path("field").asString()))
        .containsExactly("url", "body");
    assertThat(admin.post(TRY, "{\"url\":\"ftp://x\"}").json().path("failure").asString())
        .isEqualTo("malformed-address");
  }

  @Test
  void the_allowed_hosts_of_one_company_are_closed_to_another() {
    allow(1, "127.0.0.1");
    var other = TestClient.found(context);
    assertThat(other.post(TRY, Map.of("url", service.at("127.0.0.1", "/"))).text())
        .contains("address-refused");
  }

  @Test
  void nobody_calls_while_a_connection_of_the_database_is_held() {
    var call =
        new ServiceCall(URI.create("https://example.com"), Value.EMPTY, Duration.ofSeconds(1), "k");
    assertThatThrownBy(() -> admin.inCompany(() -> outcome(call)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no transaction");
  }

  @Test
  void changes_and_looks_at_the_secret_are_in_the_audit() {
    allow(1, "10.0.0.1");
    admin.get(SECRET);
    admin.send("POST", SECRET, null, Map.of("If-Match", "\"2\""));
    var text = audited();
    assertThat(text).contains("\"shown\"", "\"renewed\"", "10.0.0.1").doesNotContain("evsec_");
  }

  @Test
  void a_callback_is_known_by_its_token_alone() {
    var task = UUID.randomUUID();
    var end = Instant.parse("2026-10-25T01:00:00Z");
    var token = admin.inCompany(() -> callbacks.issue(task, 2, end));
    assertThat(callbacks.verify(token, end.minusSeconds(1)))
        .isEqualTo(new Verdict.Genuine(admin.company(), task, 2));
    assertThat(callbacks.verify(token, end)).isEqualTo(new Verdict.Expired());
    assertThat(callbacks.url(token).toString())
        .endsWith("/api/callbacks/" + token)
        .startsWith("http");
    assertThat(callbacks.verify("x".repeat(103), end)).isEqualTo(new Verdict.Forged());
    assertThat(callbacks.verify("", end)).isEqualTo(new Verdict.Forged());
  }

  @Test
  void a_key_of_one_company_makes_no_token_of_another_or_of_none() {
    var other = TestClient.found(context);
    var end = Instant.parse("2026-10-25T01:00:00Z");
    var task = UUID.randomUUID();
    var here = admin.inCompany(() -> callbacks.issue(task, 1, end));
    var there = other.inCompany(() -> callbacks.issue(task, 1, end));
    // The company of one, and all else of the other.
    var mixed = there.substring(0, 24) + here.substring(24);
    assertThat(callbacks.verify(mixed, end.minusSeconds(1))).isEqualTo(new Verdict.Forged());
    var nobodys = here.substring(0, 4) + "A".repeat(16) + here.substring(20);
    assertThat(callbacks.verify(nobodys, end.minusSeconds(1))).isEqualTo(new Verdict.Forged());
  }

  private CallOutcome outcome(ServiceCall call) {
    try {
      return calls.call(call);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Answer allow(int version, String... entries) {
    if (version == 1) {
      admin.get(PATH);
    }
    return admin.put(PATH, Map.of("allowed", List.of(entries)), version);
  }

  private Answer attempt(String body) {
    return admin.post(
        TRY, "{\"url\":\"%s\",\"body\":%s}".formatted(service.at("127.0.0.1", "/"), body));
  }

  private void aDayPasses() {
    admin.inCompany(() ->
        jdbc.sql(
                """
                update service_access set previous_until = previous_until - interval '1 day'
                where company_id = :company
                """)
            .param("company", admin.company().value())
            .update());
  }

  /// The audit hears of changes a moment later.
  private String audited() {
    var text = "";
    for (int i = 0; i < 100 && !text.contains("renewed"); i++) {
      text = admin.get("/api/audit?subject=service-access").text();
      sleep();
    }
    return text;
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
