package dev.evenhand.work.web.queue;

import static dev.evenhand.work.web.queue.QueueDesk.link;
import static dev.evenhand.work.web.queue.QueueDesk.unlink;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Team north with an admin and a user, team south with an admin and a user, and a queue that south
/// supports.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QueuePermissionsTest {
  @Autowired ApplicationContext context;
  @Autowired Queues queues;
  private QueueDesk desk;
  private TestClient nora;
  private TestClient ned;
  private TestClient sara;
  private TestClient sam;
  private String queue;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    var north = desk.team("North");
    var south = desk.team("South");
    nora = desk.person("nora", north, Role.ADMIN);
    ned = desk.person("ned", north, Role.USER);
    sara = desk.person("sara", south, Role.ADMIN);
    sam = desk.person("sam", south, Role.USER);
    queue = desk.queue("South only");
    desk.link(queue, sam);
  }

  @Test
  void a_queue_is_changed_by_admins_of_teams_that_support_it() {
    assertThat(change(sara)).isEqualTo(200);
    assertThat(change(desk.admin())).isEqualTo(200);
    assertThat(change(nora)).isEqualTo(403);
    assertThat(change(sam)).isEqualTo(403);
    assertThat(desk.admin().delete("/api/queues/" + queue).status()).isEqualTo(409);
    assertThat(nora.delete("/api/queues/" + queue).status()).isEqualTo(403);
  }

  @Test
  void a_queue_without_supporters_is_changed_by_any_admin() {
    unlink(sam, queue, sam);
    assertThat(change(nora)).isEqualTo(200);
    assertThat(change(ned)).isEqualTo(403);
    assertThat(nora.delete("/api/queues/" + queue).status()).isEqualTo(204);
  }

  @Test
  void everybody_sees_what_may_be_changed() {
    assertThat(mayEdit(sara)).isTrue();
    assertThat(mayEdit(desk.admin())).isTrue();
    assertThat(mayEdit(nora)).isFalse();
    assertThat(mayEdit(sam)).isFalse();
  }

  @Test
  void links_are_changed_by_oneself_ones_admins_and_admin() {
    assertThat(link(ned, queue, ned, Map.of()).status()).isEqualTo(200);
    assertThat(link(nora, queue, ned, Map.of("quota", 2)).status()).isEqualTo(200);
    assertThat(link(sara, queue, ned, Map.of("quota", 3)).status()).isEqualTo(403);
    assertThat(link(sam, queue, ned, Map.of("quota", 3)).status()).isEqualTo(403);
    assertThat(link(desk.admin(), queue, ned, Map.of("quota", 3)).status()).isEqualTo(200);
    assertThat(unlink(sam, queue, ned).refusal()).isEqualTo("not-allowed");
    assertThat(unlink(nora, queue, ned).status()).isEqualTo(204);
  }

  @Test
  void work_is_moved_by_admins_and_supporters() {
    assertThat(mayHandOut(sam)).isTrue();
    assertThat(mayHandOut(nora)).isTrue();
    assertThat(mayHandOut(desk.admin())).isTrue();
    assertThat(mayHandOut(ned)).isFalse();
  }

  private int change(TestClient who) {
    var seen = who.get("/api/queues/" + queue).json();
    var version = seen.get("version").asLong();
    return who.put("/api/queues/" + queue, Map.of("maxDays", version + 3), version).status();
  }

  private static boolean mayEdit(TestClient who) {
    return who.get("/api/queues").json().get("items").get(0).get("mayEdit").asBoolean();
  }

  private boolean mayHandOut(TestClient who) {
    return who.inCompany(
        () -> queues.mayHandOut(who.person().actor(), new QueueId(UUID.fromString(queue))));
  }
}
