package dev.evenhand.work.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QueueAuditTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired ApplicationContext context;

  @Test
  void every_change_is_kept_with_what_was_and_what_is() {
    var desk = QueueDesk.found(context);
    var queue = desk.queue("Printers");
    desk.admin().put("/api/queues/" + queue, Map.of("maxDays", 5, "maxHeld", 3), 0);
    desk.admin().delete("/api/queues/" + queue);
    var entries = entries(desk, "queue", 3);
    assertThat(entries.get(0).get("action").asString()).isEqualTo("deleted");
    assertThat(entries.get(0).get("after").isNull()).isTrue();
    assertThat(entries.get(0).get("before").get("maxDays").asInt()).isEqualTo(5);
    assertThat(entries.get(1).get("action").asString()).isEqualTo("changed");
    assertThat(entries.get(1).get("before")).isEqualTo(JSON.readTree("{\"maxDays\":2}"));
    assertThat(entries.get(1).get("after"))
        .isEqualTo(JSON.readTree("{\"maxDays\":5,\"maxHeld\":3}"));
    assertThat(entries.get(2).get("name").asString()).isEqualTo("Printers");
    assertThat(entries.get(2).get("before").isNull()).isTrue();
    assertThat(entries.get(2).get("after").get("strategy").asString()).isEqualTo("s1");
  }

  @Test
  void so_is_every_link_and_those_that_go_with_a_person() {
    var desk = QueueDesk.found(context);
    var queue = desk.queue("Printers");
    var amy = desk.person("amy", null, Role.USER);
    desk.link(queue, amy);
    QueueDesk.link(amy, queue, amy, Map.of("quota", 4));
    desk.admin().delete("/api/people/" + amy.person().id());
    var entries = entries(desk, "supporter", 3);
    assertThat(entries.get(2).get("name").asString()).isEqualTo("amy – Printers");
    assertThat(entries.get(2).get("after"))
        .isEqualTo(
            JSON.readTree(
                "{\"queue\":\"Printers\",\"person\":\"amy\",\"active\":true,\"quota\":1}"));
    assertThat(entries.get(1).get("actor").get("name").asString()).isEqualTo("amy");
    assertThat(entries.get(1).get("after")).isEqualTo(JSON.readTree("{\"quota\":4}"));
    assertThat(entries.get(0).get("action").asString()).isEqualTo("deleted");
    assertThat(entries.get(0).get("actor").get("name").asString()).isEqualTo("admin");
  }

  /// Newest first, once all have been heard.
  private static List<JsonNode> entries(QueueDesk desk, String subject, int count) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    List<JsonNode> found;
    do {
      var answer = desk.admin().get("/api/audit?subject=" + subject);
      found = answer.json().get("items").valueStream().toList();
    } while (found.size() < count && System.nanoTime() < deadline);
    assertThat(found).hasSize(count);
    return found;
  }
}
