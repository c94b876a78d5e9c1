package dev.evenhand.cases;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.NewQueue;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// A company of its own for a test of cases, with people who work around the clock.
public final class Office {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  public final TestClient admin;
  private final ApplicationContext context;

  public Office(ApplicationContext context) {
    this.context = context;
    admin = TestClient.found(context, ZONE);
  }

  /// A queue whose cases are called `C-` and a number.
  public QueueId queue(String name, PersonId... supporters) {
    return admin.inCompany(() -> {
      var made = queues().create(NewQueue.ofCases(name, ZONE).matching("C-[0-9]+"), Actor.EVENHAND);
      if (made instanceof Queues.Result.Done(var queue)) {
        Stream.of(supporters).forEach(person -> link(queue.id(), person));
        return queue.id();
      }
      throw new AssertionError("Expected a queue, but: " + made);
    });
  }

  public void link(QueueId queue, PersonId person) {
    admin.inCompany(() -> queues().link(new Link(queue, person, true, 1, null), Actor.EVENHAND));
  }

  /// Somebody who works around the clock.
  public TestClient person(String username, Role... roles) {
    var person = admin.with(username, roles);
    shift(person, "00:00", "00:00");
    return person;
  }

  /// Sets the hours of a person, the same every day; the first time only.
  public void shift(TestClient person, String start, String end) {
    var days =
        Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
            .map(day -> Map.of("day", day, "start", start, "end", end))
            .toList();
    var path = "/api/people/" + person.person().id() + "/shift";
    var answer = admin.put(path, Map.of("days", days), 0);
    if (answer.status() != 200) {
      throw new AssertionError("Expected a shift, but: " + answer);
    }
  }

  /// Sends somebody away from the desk, or back.
  public void presence(TestClient person, boolean isHere) {
    var path = "/api/people/" + person.person().id() + "/presence";
    var answer = admin.put(path, Map.of("present", isHere));
    if (answer.status() >= 300) {
      throw new AssertionError("Expected a presence, but: " + answer);
    }
  }

  /// The body of a case for a queue.
  public static Map<String, Object> body(String caseId, String queue, Object... more) {
    var body = new HashMap<String, Object>();
    body.put("caseId", caseId);
    body.put("queue", queue);
    for (int i = 0; i < more.length; i += 2) {
      body.put((String) more[i], more[i + 1]);
    }
    return body;
  }

  /// Lets a case arrive that has to be accepted.
  public Answer arrives(String caseId, String queue, Object... more) {
    var answer = admin.post("/api/cases", body(caseId, queue, more));
    if (answer.status() >= 300) {
      throw new AssertionError("Expected a case, but: " + answer);
    }
    return answer;
  }

  /// The id of the case of an answer.
  public static String id(Answer answer) {
    return answer.json().path("case").path("id").asString();
  }

  /// The username of the holder of the case of an answer; empty when nobody has it.
  public static String holder(Answer answer) {
    return answer.json().path("case").path("holder").path("username").asString("");
  }

  /// The texts of a field of the items of a list.
  public static List<String> each(Answer answer, String field) {
    return answer
        .json()
        .path("items")
        .valueStream()
        .map(it -> it.path(field).asString(""))
        .toList();
  }

  private Queues queues() {
    return context.getBean(Queues.class);
  }
}
