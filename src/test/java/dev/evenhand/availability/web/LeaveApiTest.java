package dev.evenhand.availability.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LeaveApiTest {
  @Autowired ApplicationContext context;
  TestClient admin;
  TestClient amy;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    amy = admin.with("amy");
  }

  @Test
  void leave_is_added_and_read() {
    var added = add("2026-03-29", "2026-04-05");
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("ETag")).isEqualTo("\"0\"");
    assertThat(added.json().path("displayName").asString()).isEqualTo("amy");
    assertThat(added.json().path("mayEdit").asBoolean()).isTrue();
    var read = amy.get("/api/leave/" + id(added));
    assertThat(read.json().path("start").asString()).isEqualTo("2026-03-29");
    assertThat(read.json().path("end").asString()).isEqualTo("2026-04-05");
    assertThat(read.json().path("mayEdit").asBoolean()).isFalse();
  }

  @Test
  void leave_without_an_end_is_one_day() {
    var added = admin.post("/api/leave", Map.of("personId", amyId(), "start", "2026-03-29"));
    assertThat(added.json().path("end").asString()).isEqualTo("2026-03-29");
  }

  @Test
  void a_day_taken_twice_is_refused_and_names_the_other_leave() {
    var easter = add("2026-03-29", "2026-04-05");
    var refused = add("2026-04-05", "2026-04-06");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.refusal()).isEqualTo("leave-overlaps");
    assertThat(refused.json().path("leave").path("id").asString()).isEqualTo(id(easter));
    assertThat(add("2026-04-06", "2026-04-06").status()).isEqualTo(201);
  }

  @Test
  void the_same_request_sent_again_adds_nothing() {
    var headers = Map.of("Idempotency-Key", "k1");
    var body = Map.of("personId", amyId(), "start", "2026-03-29");
    var first = admin.send("POST", "/api/leave", body, headers);
    var second = admin.send("POST", "/api/leave", body, headers);
    assertThat(second.status()).isEqualTo(201);
    assertThat(id(second)).isEqualTo(id(first));
  }

  @Test
  void a_refused_request_may_be_repaired_and_sent_again_with_its_key() {
    add("2026-03-29", "2026-03-29");
    var headers = Map.of("Idempotency-Key", "k2");
    var taken = Map.of("personId", amyId(), "start", "2026-03-29");
    var free = Map.of("personId", amyId(), "start", "2026-03-30");
    assertThat(admin.send("POST", "/api/leave", taken, headers).status()).isEqualTo(409);
    assertThat(admin.send("POST", "/api/leave", free, headers).status()).isEqualTo(201);
  }

  @Test
  void leave_is_moved_by_who_saw_it_as_it_is() {
    var path = "/api/leave/" + id(add("2026-03-29", "2026-04-05"));
    var body = Map.of("start", "2026-03-30", "end", "2026-04-06", "note", "moved");
    assertThat(admin.put(path, body).status()).isEqualTo(428);
    var moved = admin.put(path, body, 0);
    assertThat(moved.status()).isEqualTo(200);
    assertThat(moved.json().path("version").asLong()).isEqualTo(1);
    assertThat(moved.header("ETag")).isEqualTo("\"1\"");
    var stale = admin.put(path, Map.of("start", "2026-03-01"), 0);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.refusal()).isEqualTo("changed-meanwhile");
  }

  @Test
  void removed_leave_can_be_added_again_from_the_answer() {
    var added = add("2026-03-29", "2026-04-05");
    var removed = admin.delete("/api/leave/" + id(added));
    assertThat(removed.status()).isEqualTo(200);
    assertThat(admin.get("/api/leave/" + id(added)).status()).isEqualTo(404);
    assertThat(admin.delete("/api/leave/" + id(added)).status()).isEqualTo(404);
    assertThat(admin.post("/api/leave", removed.text()).status()).isEqualTo(201);
  }

  @Test
  void nobody_without_power_over_the_person_changes_leave() {
    var path = "/api/leave/" + id(add("2026-03-29", "2026-04-05"));
    var body = Map.of("personId", amyId(), "start", "2026-05-01");
    for (var client : new TestClient[] {amy, admin.with("lead", Role.ADMIN)}) {
      assertThat(client.post("/api/leave", body).refusal()).isEqualTo("not-allowed");
      assertThat(client.put(path, body, 0).status()).isEqualTo(403);
      assertThat(client.delete(path).status()).isEqualTo(403);
    }
    assertThat(TestClient.found(context).get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "start, 2026-3-29,",
    "start, yesterday,",
    "start, ,",
    "start, 2026-02-30,",
    "start, 1969-12-31,",
    "start, +999999999-12-31,",
    "end, 2026-03-29, 2026-03-28",
    "end, 2026-03-29, 3000-01-01",
    "end, 2026-03-29, soon"
  })
  void days_that_are_none_are_named(String field, @Nullable String start, @Nullable String end) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("personId", amyId());
    body.put("start", start);
    body.put("end", end);
    var answer = admin.post("/api/leave", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asString()).isEqualTo(field);
    assertThat(answer.json().path("errors")).hasSize(1);
  }

  @Test
  void all_faults_are_told_at_once() {
    var answer =
        admin.post("/api/leave", Map.of("personId", "me", "start", "x", "note", "y".repeat(501)));
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("personId", "start", "note");
  }

  @Test
  void a_person_nobody_knows_is_not_found() {
    var body = Map.of("personId", UUID.randomUUID(), "start", "2026-03-29");
    assertThat(admin.post("/api/leave", body).status()).isEqualTo(404);
  }

  @Test
  void the_list_is_filtered_and_paged() {
    for (int day = 1; day <= 7; day++) {
      add("2026-05-0" + day, "2026-05-0" + day);
    }
    admin.post(
        "/api/leave", Map.of("personId", admin.person().id().value(), "start", "2026-05-02"));
    var starts = new ArrayList<String>();
    var path = "/api/leave?from=2026-05-02&to=2026-05-06&limit=2&person=" + amyId();
    for (var next = ""; ; ) {
      var page = admin.get(path + (next.isEmpty() ? "" : "&cursor=" + next)).json();
      assertThat(page.path("total").asLong()).isEqualTo(5);
      starts.addAll(page.path("items").findValuesAsString("start"));
      next = page.path("next").asString("");
      if (next.isEmpty()) {
        break;
      }
    }
    assertThat(starts)
        .containsExactly("2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06");
    assertThat(admin.get("/api/leave").json().path("items")).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({"from=x", "person=x", "limit=0", "cursor=x", "cursor=eApx"})
  void a_question_that_makes_no_sense_is_told(String query) {
    assertThat(admin.get("/api/leave?" + query).refusal()).isEqualTo("invalid");
  }

  private Answer add(String start, String end) {
    return admin.post(
        "/api/leave", Map.of("personId", amyId(), "start", start, "end", end, "note", "rest"));
  }

  private UUID amyId() {
    return amy.person().id().value();
  }

  private static String id(Answer answer) {
    return answer.json().path("id").asString();
  }
}
