package dev.evenhand.work.web.queue;

import static dev.evenhand.work.web.queue.QueueDesk.link;
import static dev.evenhand.work.web.queue.QueueDesk.unlink;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SupportersTest {
  @Autowired ApplicationContext context;
  private QueueDesk desk;
  private TestClient amy;
  private String queue;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    amy = desk.person("amy", null, Role.USER);
    queue = desk.queue("Printers");
  }

  @Test
  void a_supporter_is_active_with_quota_1_unless_said_otherwise() {
    var made = desk.link(queue, amy);
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.json().get("active").asBoolean()).isTrue();
    assertThat(made.json().get("quota").asInt()).isEqualTo(1);
    assertThat(made.json().get("held").asInt()).isZero();
    var list = desk.admin().get("/api/queues/" + queue + "/supporters").json();
    assertThat(list.get("items").get(0)).isEqualTo(made.json());
    var view = desk.admin().get("/api/queues/" + queue).json();
    assertThat(view.get("supporters").asInt()).isEqualTo(1);
  }

  @Test
  void a_link_is_changed_field_by_field() {
    desk.link(queue, amy);
    link(desk.admin(), queue, amy, Map.of("quota", 3));
    var changed = link(desk.admin(), queue, amy, Map.of("active", false));
    assertThat(changed.json().get("quota").asInt()).isEqualTo(3);
    assertThat(changed.json().get("active").asBoolean()).isFalse();
    assertThat(changed.json().get("version").asInt()).isEqualTo(2);
  }

  @Test
  void a_link_that_stays_as_it_is_keeps_its_version() {
    desk.link(queue, amy);
    assertThat(desk.link(queue, amy).json().get("version").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "\"many\""})
  void a_quota_is_a_whole_number_of_at_least_1(String quota) {
    var refused = link(desk.admin(), queue, amy, "{\"quota\":" + quota + "}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("field").asString()).isEqualTo("quota");
    if (quota.equals("0")) {
      assertThat(refused.json().get("detail").asString())
          .isEqualTo("Expected a whole number of at least 1, but got 0.");
    }
  }

  @Test
  void a_version_that_was_seen_is_looked_at() {
    desk.link(queue, amy);
    link(desk.admin(), queue, amy, Map.of("quota", 2));
    var path = "/api/queues/" + queue + "/supporters/" + amy.person().id();
    assertThat(desk.admin().put(path, Map.of("quota", 3), 0).status()).isEqualTo(412);
    assertThat(desk.admin().put(path, Map.of("quota", 3), 1).status()).isEqualTo(200);
  }

  @Test
  void a_person_has_a_list_of_queues() {
    var other = desk.queue("Accounts");
    desk.link(queue, amy);
    desk.link(other, amy);
    var list = amy.get("/api/people/" + amy.person().id() + "/supports").json().get("items");
    assertThat(list.get(0).get("queueName").asString()).isEqualTo("Accounts");
    assertThat(list.get(1).get("queueId").asString()).isEqualTo(queue);
    assertThat(list.get(1).get("mayEdit").asBoolean()).isTrue();
  }

  @Test
  void a_link_can_be_removed_once() {
    desk.link(queue, amy);
    assertThat(unlink(desk.admin(), queue, amy).status()).isEqualTo(204);
    assertThat(unlink(desk.admin(), queue, amy).status()).isEqualTo(404);
  }

  @Test
  void strangers_cannot_be_linked() {
    var other = QueueDesk.found(context);
    var stranger = other.person("zoe", null, Role.USER);
    assertThat(desk.link(queue, stranger).status()).isEqualTo(404);
    assertThat(other.link(queue, stranger).status()).isEqualTo(404);
  }

  @Test
  void the_links_of_a_person_go_with_the_person() {
    desk.link(queue, amy);
    var gone = desk.admin().delete("/api/people/" + amy.person().id());
    assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
    var list = desk.admin().get("/api/queues/" + queue + "/supporters").json();
    assertThat(list.get("items")).isEmpty();
    assertThat(desk.admin().delete("/api/queues/" + queue).status()).isEqualTo(204);
  }
}
