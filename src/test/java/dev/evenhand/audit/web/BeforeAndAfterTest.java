package dev.evenhand.audit.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BeforeAndAfterTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired ApplicationContext context;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  @Test
  void a_person_is_told_with_what_was_and_what_is() {
    var amy = admin.with("amy").person();
    var path = "/api/people/" + amy.id();
    var version = admin.get(path).json().path("version").asLong();
    var wanted =
        Map.of("username", "amy", "email", amy.email(), "firstName", "Amy", "active", false);
    admin.put(path, wanted, version);
    var changed = newest("person", amy.id().toString(), 2);
    assertThat(changed.path("before")).isEqualTo(json("{'firstName':'','active':true}"));
    assertThat(changed.path("after")).isEqualTo(json("{'firstName':'Amy','active':false}"));
    admin.delete(path);
    var deleted = newest("person", amy.id().toString(), 3);
    assertThat(deleted.path("before").path("username").asString()).isEqualTo("amy");
    assertThat(deleted.path("after").isNull()).isTrue();
  }

  @Test
  void a_team_is_told_with_what_was_and_what_is_but_not_the_secret_of_its_webhook() {
    var hook = "https://chat.example/hooks/secret-part";
    var team = admin.post("/api/teams", Map.of("name", "Night", "chatWebhook", hook)).json();
    var id = team.path("id").asString();
    admin.put("/api/teams/" + id, Map.of("name", "Day"), team.path("version").asLong());
    var changed = newest("team", id, 2);
    assertThat(changed.path("before").path("name").asString()).isEqualTo("Night");
    assertThat(changed.path("before").path("chatWebhook").asString())
        .startsWith("https://chat.example/…");
    assertThat(changed.path("after")).isEqualTo(json("{'name':'Day'}"));
    assertThat(admin.get("/api/audit?subject=team").text()).doesNotContain("secret-part");
  }

  @Test
  void a_shift_is_told_day_by_day() {
    var id = admin.person().id().toString();
    var monday = Map.of("day", "mon", "start", "22:00", "end", "06:00");
    admin.put("/api/people/" + id + "/shift", Map.of("days", List.of(monday)), 0);
    var changed = newest("shift", id, 1);
    assertThat(changed.path("before").path("mon").asString()).isEqualTo("09:00–18:00");
    assertThat(changed.path("after").path("mon").asString()).isEqualTo("22:00–06:00");
    assertThat(changed.path("before").path("sun").asString()).isEqualTo("09:00–18:00");
    assertThat(changed.path("after").path("sun").asString()).isEqualTo("free");
  }

  @Test
  void stepping_away_is_told() {
    var id = admin.person().id().toString();
    admin.put("/api/people/" + id + "/presence", Map.of("present", false));
    var changed = newest("presence", id, 1);
    assertThat(changed.path("before")).isEqualTo(json("{'present':true}"));
    assertThat(changed.path("after")).isEqualTo(json("{'present':false}"));
  }

  @Test
  void a_closure_is_told_with_what_was_and_what_is() {
    var closed =
        admin.post("/api/closures", Map.of("start", "2026-12-24", "description", "Eve")).json();
    var id = closed.path("id").asString();
    admin.put(
        "/api/closures/" + id,
        Map.of("start", "2026-12-24", "end", "2026-12-25", "description", "Eve"),
        closed.path("version").asLong());
    var changed = newest("closure", id, 2);
    assertThat(changed.path("before")).isEqualTo(json("{'end':'2026-12-24'}"));
    assertThat(changed.path("after")).isEqualTo(json("{'end':'2026-12-25'}"));
  }

  /// The newest entry of a thing, once there are as many.
  private JsonNode newest(String subject, String id, int total) {
    var path = "/api/audit?subject=" + subject + "&subjectId=" + id;
    await().atMost(20, SECONDS).until(() -> admin.get(path).json().path("total").asInt() == total);
    return admin.get(path).json().path("items").path(0);
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
