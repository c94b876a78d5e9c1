package dev.evenhand.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenhand.people.Role;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.web.queue.QueueDesk;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WaitingAndRulesTest {
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private QueueDesk desk;
  private String queue;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    queue = desk.queue("Printers");
    desk.link(queue, desk.person("amy", null, Role.USER));
    desk.link(queue, desk.person("ben", null, Role.USER));
  }

  @Test
  void median_ninth_tenth_and_longest_wait_are_told_by_queue() {
    for (int minutes = 1; minutes <= 11; minutes++) {
      desk.arrives(queue, "case " + minutes);
      beganEarlier("case " + minutes, minutes);
    }
    var lonely = desk.queue("Lonely");
    desk.arrives(lonely, "nobody takes it");
    adopted("of elsewhere");
    var waiting = desk.admin().get("/api/insight/waiting").json();
    assertThat(waiting.size()).isEqualTo(2);
    assertThat(waiting.get(0).get("queueName").asString()).isEqualTo("Lonely");
    assertThat(waiting.get(0).get("count").asInt()).isZero();
    assertThat(waiting.get(0).get("open").asInt()).isEqualTo(1);
    var printers = waiting.get(1);
    assertThat(printers.get("count").asInt()).isEqualTo(11);
    assertThat(printers.get("open").asInt()).isZero();
    assertThat(printers.get("median").asDouble()).isCloseTo(6 * 60, within(30.0));
    assertThat(printers.get("p90").asDouble()).isCloseTo(10 * 60, within(30.0));
    assertThat(printers.get("max").asDouble()).isCloseTo(11 * 60, within(30.0));
    var one = desk.admin().get("/api/insight/waiting?queue=" + queue).json();
    assertThat(one).hasSize(1);
    assertThat(one.get(0)).isEqualTo(printers);
  }

  @Test
  void what_was_handed_out_as_of_the_past_waited_then() {
    var arrival = HubFixture.arrival(new QueueId(UUID.fromString(queue)), "old");
    desk.ask(arrival, new Act.HandOut(false, false, null), Instant.EPOCH.plusSeconds(90));
    var waiting = desk.admin().get("/api/insight/waiting?from=1970-01-01&to=1970-01-03").json();
    assertThat(waiting.get(0).get("median").asDouble()).isEqualTo(90);
    assertThat(desk.admin().get("/api/insight/waiting").json().isEmpty()).isTrue();
  }

  @Test
  void decisions_are_counted_by_the_rule_that_made_them() {
    desk.arrives(queue, "a");
    desk.arrives(queue, "b");
    desk.arrives(queue, "c");
    var lonely = desk.queue("Lonely");
    desk.arrives(lonely, "d");
    var rules = desk.admin().get("/api/insight/rules").json();
    assertThat(rules.toString())
        .isEqualTo(
            """
            [{"rule":"name","count":2,"nobody":0},\
            {"rule":"fewest-cases: today","count":1,"nobody":0},\
            {"rule":"supports-queue","count":0,"nobody":1}]\
            """);
    var ofLonely = desk.admin().get("/api/insight/rules?queue=" + lonely).json();
    assertThat(ofLonely.toString())
        .isEqualTo("[{\"rule\":\"supports-queue\",\"count\":0,\"nobody\":1}]");
    var before = desk.admin().get("/api/insight/rules?from=2020-01-01&to=2020-02-01");
    assertThat(before.json().isEmpty()).isTrue();
  }

  private void adopted(String key) {
    var arrival = HubFixture.arrival(new QueueId(UUID.fromString(queue)), key);
    desk.ask(arrival, new Act.Adopt(desk.admin().person().id(), false), null);
  }

  private void beganEarlier(String key, int minutes) {
    desk.admin()
        .inCompany(() ->
            jdbc.sql(
                    """
                    update work_item set created_at = created_at - make_interval(mins => :minutes)
                    where company_id = :company and key = :key
                    """)
                .param("company", desk.admin().company().value())
                .param("key", key)
                .param("minutes", minutes)
                .update());
  }
}
