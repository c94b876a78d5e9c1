package dev.evenhand.availability.web.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.identity.TestBrowser;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The contract of `/closures`.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficeClosureApiTest {
  private static final Map<String, Object> CHRISTMAS =
      Map.of(
          "start_date", "2026-12-24",
          "end_date", "2027-01-01",
          "description", "Christmas",
          "tags", "office, public ,,public");
  @Autowired ApplicationContext context;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  private String added() {
    var answer = admin.post("/closures", CHRISTMAS);
    assertThat(answer.status()).isEqualTo(201);
    return "/closures/" + answer.json().path("id").asString();
  }

  @Test
  void a_closure_is_added_listed_and_removed() {
    var path = added();
    var listed = admin.get("/closures").json().path("items");
    assertThat(listed).hasSize(1);
    var only = listed.path(0);
    assertThat(only.path("start_date").asString()).isEqualTo("2026-12-24");
    assertThat(only.path("end_date").asString()).isEqualTo("2027-01-01");
    assertThat(only.path("description").asString()).isEqualTo("Christmas");
    assertThat(only.path("tags").valueStream().map(tag -> tag.asString()))
        .containsExactly("office", "public");
    assertThat(admin.delete(path).json().path("description").asString()).isEqualTo("Christmas");
    assertThat(admin.get("/closures").json().path("items")).isEmpty();
    assertThat(admin.delete(path).status()).isEqualTo(404);
  }

  @Test
  void it_is_the_calendar_everybody_else_looks_at() {
    added();
    assertThat(admin.get("/api/closures").json().path("items")).hasSize(1);
  }

  @Test
  void the_end_is_the_start_and_tags_may_be_a_list() {
    var answer =
        admin.post(
            "/closures", Map.of("start_date", "2026-12-24", "tags", List.of("office", "public")));
    assertThat(answer.json().path("end_date").asString()).isEqualTo("2026-12-24");
    assertThat(answer.json().path("description").asString()).isEmpty();
    assertThat(answer.json().path("tags")).hasSize(2);
  }

  @Test
  void what_is_not_said_stays_as_it_is() {
    var path = added();
    admin.put(path, Map.of("description", "Between the years"));
    admin.put(path, Map.of("start_date", "2026-12-28"));
    admin.put(path, Map.of("tags", List.of()));
    var changed = admin.put(path, Map.of("end_date", "2027-01-04"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("start_date").asString()).isEqualTo("2026-12-28");
    assertThat(changed.json().path("end_date").asString()).isEqualTo("2027-01-04");
    assertThat(changed.json().path("description").asString()).isEqualTo("Between the years");
    assertThat(changed.json().path("tags")).isEmpty();
    assertThat(admin.put("/closures/" + UUID.randomUUID(), CHRISTMAS).status()).isEqualTo(404);
  }

  @Test
  void an_end_before_the_start_is_refused_and_nothing_is_changed() {
    var path = added();
    assertThat(
            fields(
                admin.post(
                    "/closures", Map.of("start_date", "2026-12-24", "end_date", "2026-12-23"))))
        .containsExactly("end_date");
    assertThat(fields(admin.put(path, Map.of("start_date", "2027-02-01"))))
        .containsExactly("end_date");
    assertThat(fields(admin.put(path, Map.of("end_date", "2026-12-01"))))
        .containsExactly("end_date");
    assertThat(fields(admin.put(path, Map.of("end_date", "1970-01-01"))))
        .containsExactly("end_date");
    assertThat(
            fields(admin.post("/api/closures", Map.of("start", "2026-12-24", "end", "1970-01-01"))))
        .containsExactly("end");
    assertThat(admin.get("/closures").json().path("items").path(0).path("end_date").asString())
        .isEqualTo("2027-01-01");
  }

  @Test
  void changes_of_two_at_once_are_both_kept() throws InterruptedException {
    var path = added();
    try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int change = 1; change <= 8; change++) {
        var day = "2027-01-0" + change;
        two.execute(() -> admin.put(path, Map.of("end_date", day)));
        two.execute(() -> admin.put(path, Map.of("description", day)));
      }
      two.shutdown();
      assertThat(two.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    var after = admin.get("/closures").json().path("items").path(0);
    assertThat(after.path("end_date").asString()).startsWith("2027-01-0");
    assertThat(after.path("description").asString()).startsWith("2027-01-0");
  }

  @Test
  void a_text_that_cannot_be_kept_is_a_fault() {
    assertThat(
            fields(
                admin.post("/closures", Map.of("start_date", "2026-12-24", "description", "a\0b"))))
        .containsExactly("description");
  }

  @Test
  void faults_are_named() {
    assertThat(fields(admin.post("/closures", Map.of()))).containsExactly("start_date");
    assertThat(fields(admin.post("/closures", Map.of("start_date", "soon", "tags", 7))))
        .containsExactly("start_date", "tags");
    assertThat(
            fields(admin.post("/closures", Map.of("start_date", "2026-12-24", "tags", List.of(7)))))
        .containsExactly("tags");
  }

  @Test
  void the_same_request_sent_again_adds_nothing() {
    var headers = Map.of("Idempotency-Key", "k");
    admin.send("POST", "/closures", CHRISTMAS, headers);
    assertThat(admin.send("POST", "/closures", CHRISTMAS, headers).status()).isEqualTo(201);
    assertThat(admin.get("/closures").json().path("items")).hasSize(1);
  }

  @Test
  void everybody_may_look_and_an_admin_may_change() {
    var path = added();
    var amy = admin.with("amy", Role.USER);
    assertThat(amy.get("/closures").json().path("items")).hasSize(1);
    assertThat(amy.post("/closures", CHRISTMAS).status()).isEqualTo(403);
    assertThat(amy.put(path, CHRISTMAS).status()).isEqualTo(403);
    assertThat(amy.delete(path).status()).isEqualTo(403);
    assertThat(admin.with("ben", Role.ADMIN).put(path, CHRISTMAS).status()).isEqualTo(200);
  }

  @Test
  void nobody_else_sees_anything() {
    var path = added();
    assertThat(TestClient.found(context).get("/closures").json().path("items")).isEmpty();
    assertThat(TestClient.found(context).delete(path).status()).isEqualTo(404);
  }

  @Test
  void who_calls_has_to_say_who_it_is() {
    var path = added();
    var nobody = new TestBrowser(context);
    assertThat(nobody.get("/closures").status()).isEqualTo(401);
    assertThat(nobody.get("/%63losures").status()).isEqualTo(401);
    nobody.get("/api/session/methods");
    assertThat(nobody.post("/closures", CHRISTMAS).status()).isEqualTo(401);
    assertThat(nobody.put(path, CHRISTMAS).status()).isEqualTo(401);
    assertThat(nobody.delete(path).status()).isEqualTo(401);
    assertThat(nobody.delete(path.replace("closures", "closure%73")).status()).isEqualTo(401);
    assertThat(nobody.sending("Authorization", "Bearer nonsense").get("/closures").status())
        .isEqualTo(401);
    assertThat(admin.get("/closures").json().path("items")).hasSize(1);
  }

  @Test
  void a_page_of_another_site_changes_nothing() {
    var path = added();
    var browser =
        TestBrowser.signedIn(context, admin.with("ben", Role.ADMIN), "a password of some length");
    browser.forget("XSRF-TOKEN");
    assertThat(browser.post("/closures", CHRISTMAS).status()).isEqualTo(403);
    browser.forget("XSRF-TOKEN");
    assertThat(browser.delete(path).status()).isEqualTo(403);
    assertThat(admin.get("/closures").json().path("items")).hasSize(1);
  }

  @Test
  void what_is_no_id_is_a_fault_and_ui_is_a_page() {
    assertThat(fields(admin.put("/closures/abc", CHRISTMAS))).containsExactly("id");
    assertThat(new TestBrowser(context).get("/closures/abc").status()).isEqualTo(401);
    assertThat(new TestBrowser(context).get("/closures/ui").status()).isIn(200, 404);
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.refusal()).isEqualTo("invalid");
    return answer.json().path("errors").findValuesAsString("field");
  }
}
