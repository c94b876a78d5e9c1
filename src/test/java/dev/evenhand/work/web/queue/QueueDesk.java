package dev.evenhand.work.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// A new company whose queues are looked after over HTTP.
record QueueDesk(TestClient admin) {
  static QueueDesk found(ApplicationContext context) {
    return new QueueDesk(TestClient.found(context));
  }

  TeamId team(String name) {
    return new TeamId(UUID.fromString(made(admin.post("/api/teams", Map.of("name", name)))));
  }

  TestClient person(String username, @Nullable TeamId team, Role role) {
    var zone = admin.person().zone();
    var email = username + "@" + admin.company() + ".test";
    return admin.with(
        new NewPerson(username, "", "", email, team, true, zone, "en", Set.of(role), false, false));
  }

  /// The id of a new queue that takes every key.
  String queue(String name) {
    return made(admin.post("/api/queues", Map.of("name", name, "casePattern", ".+")));
  }

  Answer link(String queue, TestClient person) {
    return link(admin, queue, person, Map.of());
  }

  static Answer link(TestClient by, String queue, TestClient person, Object body) {
    return by.put("/api/queues/" + queue + "/supporters/" + person.person().id(), body);
  }

  static Answer unlink(TestClient by, String queue, TestClient person) {
    return by.delete("/api/queues/" + queue + "/supporters/" + person.person().id());
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
