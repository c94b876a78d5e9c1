package dev.evenhand.work.web.queue;

import static dev.evenhand.work.web.queue.QueueDesk.unlink;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Role;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChangeQueueTest {
  @Autowired ApplicationContext context;
  @Autowired Queues queues;
  private QueueDesk desk;
  private String queue;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    queue = desk.queue("Printers");
  }

  @Test
  void what_is_left_out_keeps_its_value() {
    var changed = desk.admin().put(path(), Map.of("strategy", "s2", "name", "Printing"), 0);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    assertThat(changed.text())
        .contains("\"name\":\"Printing\"", "\"strategy\":\"s2\"", "\"casePattern\":\".+\"");
  }

  @Test
  void a_whole_view_can_be_sent_back() {
    var view = desk.admin().get(path()).text().replace("\"maxHeld\":null", "\"maxHeld\":4");
    var changed = desk.admin().put(path(), view, 0);
    assertThat(changed.json().get("maxHeld").asInt()).isEqualTo(4);
    var unlimited = desk.admin().put(path(), Map.of(), 1);
    assertThat(unlimited.json().get("maxHeld").isNull()).isTrue();
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    assertThat(desk.admin().put(path(), Map.of("maxDays", 3)).status()).isEqualTo(428);
    assertThat(desk.admin().put(path(), Map.of("maxDays", 3), 0).status()).isEqualTo(200);
    var late = desk.admin().put(path(), Map.of("maxDays", 4), 0);
    assertThat(late.refusal()).isEqualTo("changed-meanwhile");
  }

  @Test
  void the_kind_stays_and_names_stay_apart() {
    assertThat(desk.admin().put(path(), Map.of("kind", "deal"), 0).status()).isEqualTo(422);
    desk.queue("Phones");
    var taken = desk.admin().put(path(), Map.of("name", "phones"), 0);
    assertThat(taken.refusal()).isEqualTo("queue-name-taken");
    assertThat(desk.admin().put(path(), Map.of("name", "PRINTERS"), 0).status()).isEqualTo(200);
  }

  @Test
  void a_queue_with_supporters_is_not_deleted() {
    var amy = desk.person("amy", null, Role.USER);
    desk.link(queue, amy);
    var refused = desk.admin().delete(path());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.refusal()).isEqualTo("queue-has-supporters");
    assertThat(refused.json().get("supporters").get(0).get("id").asString())
        .isEqualTo(amy.person().id().toString());
    unlink(desk.admin(), queue, amy);
    assertThat(desk.admin().delete(path()).status()).isEqualTo(204);
    assertThat(desk.admin().get(path()).status()).isEqualTo(404);
  }

  @Test
  void a_queue_with_open_work_is_not_deleted() {
    desk.ask(HubFixture.arrival(id(), "a"), new Act.HandOut(false, true, null), null);
    var refused = desk.admin().delete(path());
    assertThat(refused.refusal()).isEqualTo("queue-has-work");
    assertThat(refused.json().get("waiting").asInt()).isEqualTo(1);
    assertThat(refused.json().get("held").asInt()).isZero();
    assertThat(desk.admin().get(path()).json().get("waiting").asInt()).isEqualTo(1);
  }

  @Test
  void finished_work_stays_readable_under_the_name_of_a_queue_that_is_gone() {
    var amy = desk.person("amy", null, Role.USER);
    desk.ask(HubFixture.arrival(id(), "a"), new Act.Adopt(amy.person().id(), true), null);
    assertThat(desk.admin().delete(path()).status()).isEqualTo(204);
    var named = desk.admin().inCompany(() -> queues.named(List.of(id())));
    assertThat(named.get(id())).isNotNull().extracting(one -> one.name()).isEqualTo("Printers");
    var late = desk.ask(HubFixture.arrival(id(), "b"), new Act.HandOut(false, true, null), null);
    assertThat(((WorkResult.Refused) late).why()).isEqualTo(Refusal.NO_SUCH_QUEUE);
    assertThat(desk.queue("Printers")).isNotEqualTo(queue);
  }

  @Test
  void somebody_who_holds_open_work_is_not_deleted() {
    var amy = desk.person("amy", null, Role.USER);
    desk.link(queue, amy);
    desk.ask(HubFixture.arrival(id(), "a"), new Act.Give(amy.person().id(), false), null);
    var refused = desk.admin().delete("/api/people/" + amy.person().id());
    assertThat(refused.refusal()).isEqualTo("person-holds-work");
    assertThat(refused.json().get("reasons").get(0).asString())
        .isEqualTo("1 open item is still in this person's hands.");
    var list = desk.admin().get(path() + "/supporters").json().get("items");
    assertThat(list.get(0).get("held").asInt()).isEqualTo(1);
  }

  private String path() {
    return "/api/queues/" + queue;
  }

  private QueueId id() {
    return new QueueId(UUID.fromString(queue));
  }
}
