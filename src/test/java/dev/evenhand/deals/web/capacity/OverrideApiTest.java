package dev.evenhand.deals.web.capacity;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.identity.TestBrowser;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The contract of `/capacity_overrides`.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OverrideApiTest {
  private static final String PATH = "/capacity_overrides";
  private static final Map<String, Object> EIGHT =
      Map.of(
          "email", "Ann@X.com",
          "effective_date", "2026-03-10",
          "monthly_limit", 8,
          "pod_type", "Standard Pod",
          "notes", "after the training");
  @Autowired ApplicationContext context;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  private String added() {
    var answer = admin.post(PATH, EIGHT);
    assertThat(answer.status()).isEqualTo(201);
    return PATH + "/" + answer.json().path("id").asString();
  }

  @Test
  void an_override_is_added_listed_and_removed() {
    var path = added();
    var listed = admin.get(PATH).json().path("items");
    assertThat(listed).hasSize(1);
    var only = listed.path(0);
    assertThat(only.path("email").asString()).isEqualTo("ann@x.com");
    assertThat(only.path("effective_date").asString()).isEqualTo("2026-03-10");
    assertThat(only.path("in_force_from").asString()).isEqualTo("2026-03-16");
    assertThat(only.path("monthly_limit").asInt()).isEqualTo(8);
    assertThat(only.path("pod_type").asString()).isEqualTo("Standard Pod");
    assertThat(only.path("notes").asString()).isEqualTo("after the training");
    assertThat(admin.delete(path).json().path("monthly_limit").asInt()).isEqualTo(8);
    assertThat(admin.get(PATH).json().path("items")).isEmpty();
    assertThat(admin.delete(path).status()).isEqualTo(404);
  }

  @Test
  void they_are_listed_as_they_were_entered() {
    added();
    var earlier = Map.of("email", "ann@x.com", "effective_date", "2026-03-09", "monthly_limit", 2);
    admin.post(PATH, earlier);
    assertThat(admin.get(PATH).json().path("items").findValuesAsString("monthly_limit"))
        .containsExactly("8", "2");
  }

  @Test
  void what_is_not_said_stays_as_it_is() {
    var path = added();
    admin.put(path, Map.of("monthly_limit", 3));
    var changed = admin.put(path, Map.of("effective_date", "2026-03-16", "notes", ""));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("email").asString()).isEqualTo("ann@x.com");
    assertThat(changed.json().path("monthly_limit").asInt()).isEqualTo(3);
    assertThat(changed.json().path("in_force_from").asString()).isEqualTo("2026-03-16");
    assertThat(changed.json().path("notes").asString()).isEmpty();
    assertThat(changed.json().path("pod_type").asString()).isEqualTo("Standard Pod");
    assertThat(admin.put(PATH + "/" + UUID.randomUUID(), EIGHT).status()).isEqualTo(404);
  }

  @Test
  void faults_are_named_and_nothing_is_changed() {
    assertThat(fields(admin.post(PATH, Map.of())))
        .containsExactly("email", "effective_date", "monthly_limit");
    assertThat(
            fields(
                admin.post(
                    PATH, Map.of("email", "ann", "effective_date", "soon", "monthly_limit", 0))))
        .containsExactly("email", "effective_date", "monthly_limit");
    var path = added();
    assertThat(fields(admin.put(path, Map.of("monthly_limit", -1, "notes", "no"))))
        .containsExactly("monthly_limit");
    assertThat(admin.get(PATH).json().path("items").path(0).path("notes").asString())
        .isEqualTo("after the training");
  }

  @Test
  void the_same_request_sent_again_adds_nothing() {
    var headers = Map.of("Idempotency-Key", "k");
    admin.send("POST", PATH, EIGHT, headers);
    assertThat(admin.send("POST", PATH, EIGHT, headers).status()).isEqualTo(201);
    assertThat(admin.get(PATH).json().path("items")).hasSize(1);
  }

  @Test
  void an_admin_may_change_them_and_others_may_look() {
    var path = added();
    var amy = admin.with("amy", Role.USER);
    assertThat(amy.get(PATH).json().path("items")).hasSize(1);
    assertThat(amy.post(PATH, EIGHT).refusal()).isEqualTo("not-allowed");
    assertThat(amy.put(path, EIGHT).refusal()).isEqualTo("not-allowed");
    assertThat(amy.delete(path).refusal()).isEqualTo("not-allowed");
    assertThat(admin.with("ben", Role.ADMIN).delete(path).status()).isEqualTo(200);
  }

  @Test
  void nobody_else_sees_anything() {
    var path = added();
    assertThat(TestClient.found(context).get(PATH).json().path("items")).isEmpty();
    assertThat(TestClient.found(context).put(path, EIGHT).status()).isEqualTo(404);
    assertThat(new TestBrowser(context).get(PATH).status()).isEqualTo(401);
  }

  @Test
  void the_audit_tells_who_changed_what() {
    var path = added();
    admin.put(path, Map.of("monthly_limit", 3));
    var told = "/api/audit?subject=capacity-override";
    await().atMost(20, SECONDS).until(() -> admin.get(told).json().path("total").asInt() == 2);
    var audit = admin.get(told).json().path("items");
    assertThat(audit.findValuesAsString("action")).containsExactly("changed", "created");
    assertThat(audit.path(0).path("before").propertyNames()).containsExactly("monthlyLimit");
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.refusal()).isEqualTo("invalid");
    return answer.json().path("errors").findValuesAsString("field");
  }
}
