package dev.evenhand.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.web.queue.QueueDesk;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionControllerTest {
  @Autowired ApplicationContext context;
  @Autowired Decisions decisions;
  private QueueDesk desk;
  private String queue;
  private TestClient amy;
  private TestClient cai;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    queue = desk.queue("Printers");
    amy = supporter("amy");
    var ben = supporter("ben");
    cai = supporter("cai");
    ben.put("/api/people/" + ben.person().id() + "/presence", Map.of("present", false));
  }

  @Test
  void the_first_case_goes_by_name() {
    var view = decision(desk.arrives(queue, "a"));
    assertThat(view.get("outcome").toString())
        .isEqualTo("{\"person\":%s,\"emptiedBy\":null}".formatted(who(amy)));
    assertThat(view.get("policy").asString()).isEqualTo("balanced");
    assertThat(view.get("queueId").asString()).isEqualTo(queue);
    assertThat(view.get("queueName").asString()).isEqualTo("Printers");
    assertThat(view.get("candidates").asInt()).isEqualTo(3);
    assertThat(view.get("rederived").asBoolean()).isTrue();
    assertThat(view.get("sentence").get("code").asString()).isEqualTo("first-by-name");
    assertThat(view.get("text").asString())
        .isEqualTo("amy, first by name after a tie with cai. ben was away.");
    assertThat(view.get("settings").toString())
        .isEqualTo(
            """
            {"strategy":"s1","maxDays":2,"maxDaysMonth":300,"quotaRule":"hurdle","quotaDays":1,\
            "zone":"Europe/Madrid"}\
            """);
  }

  @Test
  void every_step_says_whom_it_removed_and_why_who_is_left_and_what_it_counted() {
    desk.arrives(queue, "a");
    var view = decision(desk.arrives(queue, "b"));
    assertThat(step(view, "supports-queue").get("counts").isNull()).isTrue();
    assertThat(step(view, "available").get("removed").toString())
        .startsWith("[{\"personId\":\"")
        .endsWith(
            """
            "username":"ben","displayName":"ben","reason":{"code":"away","args":{}},\
            "because":"away"}]\
            """);
    var fewest = step(view, "fewest-cases: today");
    assertThat(fewest.get("left").toString()).isEqualTo("[" + who(cai) + "]");
    assertThat(fewest.get("counts").toString())
        .isEqualTo("[%s,%s]".formatted(counted(amy, 1), counted(cai, 0)));
    assertThat(fewest.get("removed").get(0).get("reason").toString())
        .isEqualTo("{\"code\":\"more-cases\",\"args\":{\"cases\":\"1\",\"least\":\"0\"}}");
  }

  @Test
  void nobody_is_an_answer_too() {
    var lonely = desk.queue("Lonely");
    var view = decision(desk.arrives(lonely, "x"));
    assertThat(view.get("outcome").toString())
        .isEqualTo("{\"person\":null,\"emptiedBy\":\"supports-queue\"}");
    assertThat(view.get("text").asString()).isEqualTo("Nobody supports Lonely.");
  }

  @Test
  void what_changes_later_changes_no_answer() {
    var done = desk.arrives(queue, "a");
    var before = decision(done);
    desk.admin().put("/api/queues/" + queue, Map.of("name", "Other", "strategy", "s2"), 0);
    QueueDesk.unlink(desk.admin(), queue, cai);
    assertThat(decision(done)).isEqualTo(before);
  }

  @Test
  void a_person_who_was_deleted_keeps_the_name() {
    var done = desk.arrives(queue, "a");
    desk.ask(known(done), new Act.Complete(), null);
    var gone = desk.admin().delete("/api/people/" + amy.person().id());
    assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
    assertThat(decision(done).get("outcome").get("person").toString()).isEqualTo(who(amy));
  }

  @Test
  void the_decisions_about_an_item_come_newest_first() {
    var done = desk.arrives(queue, "a");
    desk.ask(known(done), new Act.HandOut(true, false, null), null);
    var all = desk.admin().inCompany(() -> decisions.of(done.item().id()));
    assertThat(all).hasSize(2);
    assertThat(Objects.requireNonNull(all.get(0).outcome().person()).username()).isEqualTo("cai");
    assertThat(Objects.requireNonNull(all.get(1).outcome().person()).username()).isEqualTo("amy");
  }

  @Test
  void decisions_of_another_company_are_not_seen() {
    var done = desk.arrives(queue, "a");
    var other = QueueDesk.found(context).admin();
    assertThat(other.get("/api/decisions/" + done.decision()).status()).isEqualTo(404);
  }

  private TestClient supporter(String username) {
    var person = desk.person(username, null, Role.USER);
    desk.link(queue, person);
    return person;
  }

  private JsonNode decision(Done done) {
    var answer = desk.admin().get("/api/decisions/" + done.decision());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static Target.Known known(Done done) {
    return new Target.Known(done.item().id(), null);
  }

  private static JsonNode step(JsonNode view, String rule) {
    return view.get("steps")
        .valueStream()
        .filter(step -> step.get("rule").asString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String who(TestClient client) {
    var person = client.person();
    return "{\"personId\":\"%s\",\"username\":\"%s\",\"displayName\":\"%s\"}"
        .formatted(person.id(), person.username(), person.displayName());
  }

  private static String counted(TestClient client, int count) {
    var person = client.person();
    return "{\"personId\":\"%s\",\"username\":\"%s\",\"count\":%d}"
        .formatted(person.id(), person.username(), count);
  }
}
