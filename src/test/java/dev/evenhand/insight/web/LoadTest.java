package dev.evenhand.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.web.queue.QueueDesk;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// Ten days in windows of seven: amy has 2 and 1, ben 0 and 1, of two queues; cai has none.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LoadTest {
  private static final String PERIOD = "from=2026-03-01&to=2026-03-10&days=7";

  @Autowired ApplicationContext context;
  private QueueDesk desk;
  private String printers;
  private String phones;
  private TestClient amy;
  private TestClient ben;
  private Done movable;
  private UUID north;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    printers = desk.queue("Printers");
    phones = desk.queue("Phones");
    var team = desk.team("North");
    north = team.value();
    amy = desk.person("amy", team, Role.USER);
    ben = desk.person("ben", null, Role.USER);
    var cai = desk.person("cai", team, Role.USER);
    desk.link(printers, amy);
    desk.link(printers, ben);
    desk.link(printers, cai);
    had(amy, printers, "a", "2026-03-01T08:00:00Z");
    movable = had(amy, phones, "b", "2026-03-07T22:59:00Z");
    had(amy, printers, "c", "2026-03-07T23:01:00Z");
    had(ben, printers, "d", "2026-03-10T08:00:00Z");
    had(ben, printers, "e", "2026-03-11T08:00:00Z");
  }

  @Test
  void load_is_counted_per_person_and_window() {
    var load = json("/api/insight/load?" + PERIOD);
    assertThat(load.get("windows").toString())
        .isEqualTo(
            """
            [{"from":"2026-03-01","to":"2026-03-07"},{"from":"2026-03-08","to":"2026-03-10"}]\
            """);
    assertThat(counts(load)).isEqualTo("amy[2,1]3 ben[0,1]1 cai[0,0]0 ");
    var spread = load.get("spread").get(0);
    assertThat(spread.get("people").asInt()).isEqualTo(3);
    assertThat(spread.get("min").asInt()).isZero();
    assertThat(spread.get("max").asInt()).isEqualTo(2);
    assertThat(spread.get("mean").asDouble()).isEqualTo(2 / 3.0);
    assertThat(spread.get("stdev").asDouble()).isEqualTo(Math.sqrt(8 / 9.0));
  }

  @Test
  void a_queue_or_a_team_can_be_looked_at_alone() {
    assertThat(counts(json("/api/insight/load?" + PERIOD + "&queue=" + printers)))
        .isEqualTo("amy[1,1]2 ben[0,1]1 cai[0,0]0 ");
    assertThat(counts(json("/api/insight/load?" + PERIOD + "&queue=" + phones)))
        .isEqualTo("amy[1,0]1 ");
    assertThat(counts(json("/api/insight/load?" + PERIOD + "&team=" + north)))
        .isEqualTo("amy[2,1]3 cai[0,0]0 ");
  }

  @Test
  void credit_moves_with_ownership() {
    desk.link(phones, ben);
    var known = new Target.Known(movable.item().id(), null);
    var later = Instant.parse("2026-03-09T08:00:00Z");
    desk.ask(known, new Act.Give(ben.person().id(), false), later);
    assertThat(counts(json("/api/insight/load?" + PERIOD)))
        .isEqualTo("amy[1,1]2 ben[0,2]2 cai[0,0]0 ");
  }

  @Test
  void the_same_as_a_file() {
    var file = amy.get("/api/insight/load.csv?" + PERIOD);
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.text().lines())
        .containsExactly(
            "username,name,2026-03-01..2026-03-07,2026-03-08..2026-03-10,total",
            "amy,amy,2,1,3",
            "ben,ben,0,1,1",
            "cai,cai,0,0,0");
  }

  @Test
  void fairness_is_the_spread_of_each_queue_over_time() {
    var points = json("/api/insight/fairness?" + PERIOD).get("points");
    assertThat(points.size()).isEqualTo(4);
    var phonesFirst = points.get(0);
    assertThat(phonesFirst.get("queueName").asString()).isEqualTo("Phones");
    assertThat(phonesFirst.get("people").asInt()).isEqualTo(1);
    assertThat(phonesFirst.get("items").asInt()).isEqualTo(1);
    assertThat(points.get(1).get("people").asInt()).isZero();
    var printersSecond = points.get(3);
    assertThat(printersSecond.get("day").asString()).isEqualTo("2026-03-08");
    assertThat(printersSecond.get("people").asInt()).isEqualTo(3);
    assertThat(printersSecond.get("min").asInt()).isZero();
    assertThat(printersSecond.get("max").asInt()).isEqualTo(1);
    assertThat(printersSecond.get("mean").asDouble()).isEqualTo(2 / 3.0);
    assertThat(printersSecond.get("stdev").asDouble()).isEqualTo(Math.sqrt(2 / 9.0));
    var alone = json("/api/insight/fairness?" + PERIOD + "&queue=" + printers).get("points");
    assertThat(alone.size()).isEqualTo(2);
  }

  @Test
  void nothing_of_another_company_counts() {
    var other = QueueDesk.found(context).admin();
    var load = other.get("/api/insight/load?" + PERIOD + "&queue=" + printers).json();
    assertThat(load.get("people").isEmpty()).isTrue();
    var points = other.get("/api/insight/fairness?" + PERIOD).json().get("points");
    assertThat(points.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-03-02&to=2026-03-01,to",
    "from=2020-01-01&to=2026-03-01,from",
    "from=2026-01-01&to=2028-03-01&days=1,days",
    "from=soon,from",
    "days=0,days"
  })
  void a_period_that_makes_no_sense_is_refused(String query, String field) {
    var refused = amy.get("/api/insight/load?" + query);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("field").asString()).isEqualTo(field);
  }

  private Done had(TestClient person, String queue, String key, String at) {
    var target = HubFixture.arrival(new QueueId(UUID.fromString(queue)), key);
    var adopt = new Act.Adopt(person.person().id(), false);
    return (Done) desk.ask(target, adopt, Instant.parse(at));
  }

  private JsonNode json(String path) {
    var answer = amy.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static String counts(JsonNode load) {
    var text = new StringBuilder();
    for (var person : load.get("people")) {
      text.append(person.get("username").asString())
          .append(person.get("counts"))
          .append(person.get("total"))
          .append(' ');
    }
    return text.toString();
  }
}
