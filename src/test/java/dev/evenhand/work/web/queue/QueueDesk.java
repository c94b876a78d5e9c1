package dev.evenhand.work.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Done;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// A new company whose queues are looked after over HTTP. Everybody works from nine to six.
public record QueueDesk(ApplicationContext context, TestClient admin) {
  public static QueueDesk found(ApplicationContext context) {
    return new QueueDesk(context, TestClient.found(context));
  }

  public TeamId team(String name) {
    return new TeamId(UUID.fromString(made(admin.post("/api/teams", Map.of("name", name)))));
  }

  public TestClient person(String username, @Nullable TeamId team, Role role) {
    var zone = admin.person().zone();
    var email = username + "@" + admin.company() + ".test";
    return admin.with(
        new NewPerson(username, "", "", email, team, true, zone, "en", Set.of(role), false, false));
  }

  /// The id of a new queue that takes every key.
  public String queue(String name) {
    return made(admin.post("/api/queues", Map.of("name", name, "casePattern", ".+")));
  }

  public Answer link(String queue, TestClient person) {
    return link(admin, queue, person, Map.of());
  }

  public static Answer link(TestClient by, String queue, TestClient person, Object body) {
    return by.put("/api/queues/" + queue + "/supporters/" + person.person().id(), body);
  }

  public static Answer unlink(TestClient by, String queue, TestClient person) {
    return by.delete("/api/queues/" + queue + "/supporters/" + person.person().id());
  }

  /// Asks for something, as `admin`.
  public WorkResult ask(Target target, Act act, @Nullable Instant asOf) {
    var actor = admin.person().actor();
    var ask = new WorkAsk(target, act, actor, "because", null, asOf);
    var work = context.getBean(Work.class);
    return Tenancy.in(admin.company(), () -> work.ask(ask)).join();
  }

  /// Lets a case arrive and be handed out to anybody who is there, in shift or not.
  public Done arrives(String queue, String key) {
    var target = HubFixture.arrival(new QueueId(UUID.fromString(queue)), key);
    return (Done) ask(target, new Act.HandOut(false, false, null), null);
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
