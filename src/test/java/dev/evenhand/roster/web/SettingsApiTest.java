package dev.evenhand.roster.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SettingsApiTest {
  private static final String PATH = "/api/roster/settings";
  @Autowired ApplicationContext context;
  private TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  @Test
  void there_are_settings_before_anybody_has_said_anything() {
    var settings = admin.get(PATH);
    assertThat(settings.header("ETag")).isEqualTo("\"0\"");
    assertThat(settings.json().path("hours").size()).isEqualTo(5);
    assertThat(settings.json().path("mayEdit").asBoolean()).isTrue();
  }

  @Test
  void planners_change_them_and_nobody_else() {
    var planner = admin.with("planner", Role.PLANNER);
    var user = admin.with("user", Role.USER);
    assertThat(user.put(PATH, Switchboard.small(), 0).status()).isEqualTo(403);
    assertThat(planner.put(PATH, Switchboard.small()).status()).isEqualTo(428);
    assertThat(planner.put(PATH, Switchboard.small(), 0).json().path("version").asInt())
        .isEqualTo(1);
    assertThat(planner.put(PATH, Switchboard.small(), 0).refusal()).isEqualTo("changed-meanwhile");
    assertThat(planner.put(PATH, Switchboard.small(), 1).json().path("version").asInt())
        .isEqualTo(2);
    assertThat(user.get(PATH).json().path("mayEdit").asBoolean()).isFalse();
  }

  @Test
  void every_fault_names_its_field() {
    assertThat(field("hours", List.of("09:00", "08:00"))).isEqualTo("hours[1]");
    assertThat(field("days", List.of("mon", "moo"))).isEqualTo("days[1]");
    assertThat(field("lines", 0)).isEqualTo("lines");
    assertThat(field("rules", Map.of("breakTurns", List.of(7)))).isEqualTo("rules.breakTurns[0]");
    assertThat(field("rules", Map.of("maxPerTabel", 2))).isEqualTo("rules.maxPerTabel");
    assertThat(field("weights", Map.of("undesired", -1))).isEqualTo("weights.undesired");
    assertThat(field("edits", "perhaps")).isEqualTo("edits");
    assertThat(field("automatic", Map.of("weekday", "noon"))).isEqualTo("automatic.weekday");
  }

  @Test
  void a_change_is_in_the_audit() {
    admin.put(PATH, Switchboard.small(), 0);
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() ->
            assertThat(admin.get("/api/audit?subject=roster-settings").json().path("items"))
                .hasSize(1));
  }

  private String field(String name, Object value) {
    var body = new HashMap<String, Object>(Switchboard.small());
    body.put(name, value);
    var answer = admin.put(PATH, body, 0);
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().path("field").asString();
  }
}
