package dev.evenhand.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.web.queue.QueueDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LabNextTest {
  private static final String NOON = "2026-03-13T12:00:00Z";

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private QueueDesk desk;
  private String queue;
  private String other;
  private TestClient amy;
  private TestClient ben;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    queue = desk.queue("Printers");
    other = desk.queue("Phones");
    amy = supporter("amy", 1);
    ben = supporter("ben", 1);
  }

  @Test
  void each_pick_counts_for_the_next_one() {
    assertThat(assignees(next(Map.of("at", NOON, "count", 4))))
        .containsExactly("amy", "ben", "amy", "ben");
  }

  @Test
  void the_shortest_list_can_be_tried_for_any_queue() {
    had(amy, queue, "a");
    had(ben, queue, "b");
    had(amy, other, "c");
    var picked = next(Map.of("at", NOON, "count", 4, "policy", "shortest-list"));
    assertThat(assignees(picked)).containsExactly("ben", "amy", "ben", "amy");
    assertThat(picked.json().get("picks").get(0).get("decision").get("text").asString())
        .startsWith("ben, with the shortest list (1; amy had 2).");
  }

  @Test
  void what_people_have_already_counts() {
    had(amy, queue, "a");
    had(amy, queue, "b");
    assertThat(assignees(next(Map.of("at", NOON, "count", 4))))
        .containsExactly("ben", "ben", "amy", "ben");
  }

  @Test
  void settings_can_be_tried_before_they_are_switched_on() {
    had(amy, other, "a");
    assertThat(assignees(next(Map.of("at", NOON, "count", 1)))).containsExactly("ben");
    var perQueue = Map.of("at", NOON, "count", 1, "settings", Map.of("strategy", "s2"));
    assertThat(assignees(next(perQueue))).containsExactly("amy");
  }

  @Test
  void the_moment_decides_who_is_there() {
    var night = next(Map.of("at", "2026-03-13T02:00:00Z", "count", 2));
    assertThat(assignees(night)).containsExactly(null, null);
    var why = night.json().get("picks").get(0).get("decision");
    assertThat(why.get("outcome").get("emptiedBy").asString()).isEqualTo("in-shift");
    assertThat(why.has("id") || why.has("rederived")).isFalse();
    var anyway = Map.of("at", "2026-03-13T02:00:00Z", "count", 1, "checkShift", false);
    assertThat(assignees(next(anyway))).containsExactly("amy");
  }

  @Test
  void the_lab_foretells_what_then_happens_and_stores_nothing() {
    had(ben, other, "x");
    supporter("cai", 2);
    var foretold = assignees(next(Map.of("count", 8, "checkShift", false)));
    assertThat(stored()).isZero();
    var happened = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      desk.arrives(queue, "case " + i);
      happened.add(holder("case " + i));
    }
    assertThat(foretold).isEqualTo(happened);
    assertThat(stored()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{'count':51}~count",
        "{'count':0}~count",
        "{'settings':{'maxDays':31}}~settings.maxDays",
        "{'settings':{'zone':'Mars/North'}}~settings.zone",
        "{'policy':'dice'}~policy",
        "{'at':'+99999-01-01T00:00:00Z'}~at",
        "{'at':'noon'}~at",
        "{'queueId':null}~queueId"
      })
  void what_does_not_fit_is_refused_by_field(String body, String field) {
    var whole = "{'queueId':'" + queue + "'," + body.substring(1);
    var refused = amy.post("/api/lab/next", whole.replace('\'', '"'));
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.json().get("field").asString()).isEqualTo(field);
  }

  @Test
  void a_queue_that_is_not_there_is_not_found() {
    var nothing = Map.of("queueId", UUID.randomUUID().toString());
    assertThat(amy.post("/api/lab/next", nothing).status()).isEqualTo(404);
  }

  private TestClient supporter(String username, int quota) {
    var person = desk.person(username, null, Role.USER);
    QueueDesk.link(desk.admin(), queue, person, Map.of("quota", quota));
    return person;
  }

  private void had(TestClient person, String where, String key) {
    var target = HubFixture.arrival(new QueueId(UUID.fromString(where)), key);
    var at = Instant.parse("2026-03-13T09:00:00Z");
    desk.ask(target, new Act.Adopt(person.person().id(), false), at);
  }

  private Answer next(Map<String, ?> wish) {
    var body = new LinkedHashMap<String, Object>(wish);
    body.put("queueId", queue);
    var answer = amy.post("/api/lab/next", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private static List<String> assignees(Answer answer) {
    return answer
        .json()
        .get("picks")
        .valueStream()
        .map(pick -> pick.get("assignee").stringValue(null))
        .toList();
  }

  private String holder(String key) {
    return desk.admin()
        .inCompany(() ->
            jdbc.sql(
                    """
                    select p.username from work_item i join person p on p.id = i.holder
                    where i.company_id = :company and i.key = :key
                    """)
                .param("company", desk.admin().company().value())
                .param("key", key)
                .query(String.class)
                .single());
  }

  private int stored() {
    return desk.admin()
        .inCompany(() ->
            jdbc.sql("select count(*) from decision where company_id = :company")
                .param("company", desk.admin().company().value())
                .query(Integer.class)
                .single());
  }
}
