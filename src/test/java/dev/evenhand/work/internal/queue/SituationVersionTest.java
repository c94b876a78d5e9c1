package dev.evenhand.work.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import dev.evenhand.work.web.queue.QueueDesk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever policies look at, each kind of change of it makes the lane look again. One that is
/// forgotten would leave decisions that are made on what was.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SituationVersionTest {
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;

  /// Something that people do to a company with a queue, the supporter amy of it, and ben who is
  /// linked to nothing.
  interface Step {
    Answer take(TestClient admin, String queue, TestClient amy, TestClient ben);
  }

  static Stream<Arguments> changes() {
    var changes = new LinkedHashMap<String, Step>();
    ofQueues(changes);
    ofPeople(changes);
    ofAvailability(changes);
    return changes.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  private static void ofQueues(Map<String, Step> changes) {
    changes.put(
        "queue created", (admin, _, _, _) -> admin.post("/api/queues", Map.of("name", "Another")));
    changes.put(
        "queue changed",
        (admin, queue, _, _) -> admin.put("/api/queues/" + queue, Map.of("maxDays", 9), 0));
    changes.put(
        "queue deleted",
        (admin, queue, amy, _) -> {
          QueueDesk.unlink(admin, queue, amy);
          return admin.delete("/api/queues/" + queue);
        });
    changes.put(
        "queue opened to everybody",
        (admin, queue, _, _) -> admin.put("/api/queues/" + queue, Map.of("open", true), 0));
    changes.put("link made", (admin, queue, _, ben) -> QueueDesk.link(admin, queue, ben, Map.of()));
    changes.put(
        "link changed",
        (admin, queue, amy, _) -> QueueDesk.link(admin, queue, amy, Map.of("quota", 2)));
    changes.put(
        "link switched off",
        (admin, queue, amy, _) -> QueueDesk.link(admin, queue, amy, Map.of("active", false)));
    changes.put("link removed", (admin, queue, amy, _) -> QueueDesk.unlink(admin, queue, amy));
  }

  private static void ofPeople(Map<String, Step> changes) {
    changes.put(
        "person created",
        (admin, _, _, _) ->
            admin.post(
                "/api/people",
                Map.of("username", "cai", "email", "cai@" + admin.company() + ".test")));
    changes.put("person deactivated", (admin, _, amy, _) -> person(admin, amy, "active", false));
    changes.put(
        "person moved to another zone",
        (admin, _, amy, _) -> person(admin, amy, "zone", "Asia/Kathmandu"));
    changes.put(
        "person got a role",
        (admin, _, amy, _) -> person(admin, amy, "roles", List.of("user", "task_worker")));
    changes.put("person renamed", (admin, _, amy, _) -> person(admin, amy, "username", "zoe"));
    changes.put("person deleted", (admin, _, amy, _) -> admin.delete(path(amy, "")));
  }

  private static void ofAvailability(Map<String, Step> changes) {
    changes.put(
        "person away", (_, _, amy, _) -> amy.put(path(amy, "/presence"), Map.of("present", false)));
    changes.put(
        "person back",
        (_, _, amy, _) -> {
          amy.put(path(amy, "/presence"), Map.of("present", false));
          return amy.put(path(amy, "/presence"), Map.of("present", true));
        });
    changes.put(
        "shift changed",
        (admin, _, amy, _) -> {
          var version = admin.get(path(amy, "/shift")).json().get("version").asLong();
          var body = "{\"days\":[{\"day\":\"mon\",\"start\":\"08:00\",\"end\":\"12:00\"}]}";
          return admin.put(path(amy, "/shift"), body, version);
        });
    changes.put("leave added", (admin, _, amy, _) -> leave(admin, amy));
    changes.put(
        "leave changed",
        (admin, _, amy, _) ->
            admin.put(
                "/api/leave/" + id(leave(admin, amy)),
                Map.of("personId", amy.person().id().toString(), "start", "2040-03-13"),
                0));
    changes.put(
        "leave deleted", (admin, _, amy, _) -> admin.delete("/api/leave/" + id(leave(admin, amy))));
    changes.put("closure added", (admin, _, _, _) -> closure(admin));
    changes.put(
        "closure changed",
        (admin, _, _, _) ->
            admin.put(
                "/api/closures/" + id(closure(admin)),
                Map.of("start", "2040-03-13", "description", "moved"),
                0));
    changes.put(
        "closure deleted", (admin, _, _, _) -> admin.delete("/api/closures/" + id(closure(admin))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void the_lane_looks_again(String name, Step change) {
    var desk = QueueDesk.found(context);
    var queue = desk.queue("Printers");
    var amy = desk.person("amy", null, Role.USER);
    var ben = desk.person("ben", null, Role.USER);
    desk.link(queue, amy);
    long before = version(desk);
    var answer = change.take(desk.admin(), queue, amy, ben);
    assertThat(answer.status()).as(name + ": " + answer).isBetween(200, 204);
    assertThat(version(desk)).as(name).isGreaterThan(before);
  }

  private long version(QueueDesk desk) {
    return desk.admin()
        .inCompany(() ->
            jdbc.sql("select situation_version from lane where company_id = :company")
                .param("company", desk.admin().company().value())
                .query(Long.class)
                .single());
  }

  private static Answer person(TestClient admin, TestClient who, String field, Object value) {
    var version = admin.get(path(who, "")).json().get("version").asLong();
    return admin.put(path(who, ""), Map.of(field, value), version);
  }

  private static Answer leave(TestClient admin, TestClient who) {
    return admin.post(
        "/api/leave",
        Map.of("personId", who.person().id().toString(), "start", "2040-03-01", "note", ""));
  }

  private static Answer closure(TestClient admin) {
    return admin.post("/api/closures", Map.of("start", "2040-03-01", "description", "Party"));
  }

  private static String id(Answer made) {
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    return made.json().get("id").asString();
  }

  private static String path(TestClient who, String rest) {
    return "/api/people/" + who.person().id() + rest;
  }
}
