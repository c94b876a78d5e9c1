package dev.evenhand.tickets;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import dev.evenhand.workflow.Workflows;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// A company of its own for a test of tickets, with people who do tasks around the clock.
public final class Counter {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public final TestClient admin;
  private final ApplicationContext context;

  public Counter(ApplicationContext context) {
    this.context = context;
    admin = TestClient.found(context);
  }

  /// Makes a document in YAML the active version of its workflow.
  public void workflow(String yaml) {
    admin.inCompany(() -> context.getBean(Workflows.class).bring(yaml, Actor.EVENHAND));
  }

  /// Lets the company's tasks call services at a place, such as `127.0.0.1:8080`.
  public void reach(String place) {
    admin.inCompany(() -> {
      context.getBean(Workflows.class).reach(Set.of(place), Actor.EVENHAND);
      return true;
    });
  }

  /// Somebody who repairs tickets.
  public TestClient repairer(String username) {
    return admin.with(username, Role.USER, Role.TICKET_ADMIN);
  }

  /// Somebody who does tasks, whenever.
  public TestClient worker(String username) {
    return person(username, Role.USER, Role.TASK_WORKER);
  }

  /// Somebody who works around the clock.
  public TestClient person(String username, Role... roles) {
    var person = admin.with(username, roles);
    var days =
        Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
            .map(day -> Map.of("day", day, "start", "00:00", "end", "00:00"))
            .toList();
    var path = "/api/people/" + person.person().id() + "/shift";
    done(admin.put(path, Map.of("days", days), 0));
    return person;
  }

  /// Sends somebody away from the desk, or back.
  public void presence(TestClient person, boolean isHere) {
    var path = "/api/people/" + person.person().id() + "/presence";
    done(admin.put(path, Map.of("present", isHere)));
  }

  /// The number of a new ticket of somebody.
  public long submit(TestClient by, String workflow, String type, Map<String, Object> data) {
    var body = new HashMap<String, Object>();
    body.put("workflow", workflow);
    body.put("type", type);
    body.put("data", data);
    return done(by.post("/api/tickets", body)).json().at("/ticket/number").asLong();
  }

  public JsonNode ticket(long number) {
    return done(admin.get("/api/tickets/" + number)).json();
  }

  /// The ticket, once it is as wanted.
  public JsonNode await(long number, Predicate<JsonNode> wanted) {
    return await(() -> ticket(number), wanted);
  }

  public JsonNode awaitStatus(long number, String status) {
    return await(number, ticket -> status(ticket).equals(status));
  }

  /// The only open task of a ticket, once somebody has it.
  public JsonNode awaitHeld(long number) {
    var ticket =
        await(number, it -> open(it).size() == 1 && open(it).getFirst().path("holder").isObject());
    return open(ticket).getFirst();
  }

  /// The only open task of a ticket, once it has this status.
  public JsonNode awaitTask(long number, String status) {
    var ticket =
        await(
            number,
            it ->
                open(it).size() == 1
                    && open(it).getFirst().path("status").asString().equals(status));
    return open(ticket).getFirst();
  }

  /// All errors of a ticket, oldest first.
  public List<JsonNode> errors(long number) {
    var instance = ticket(number).path("instanceId").asString();
    return done(admin.get("/api/ticket-errors?instanceId=" + instance))
        .json()
        .path("items")
        .valueStream()
        .toList();
  }

  /// The only error of a ticket that is open, once there is one.
  public JsonNode awaitError(long number) {
    return await(
            () -> errors(number).stream().filter(it -> it.path("isOpen").asBoolean()).toList(),
            open -> open.size() == 1)
        .getFirst();
  }

  public static String status(JsonNode ticket) {
    return ticket.at("/ticket/status").asString();
  }

  public static List<JsonNode> open(JsonNode ticket) {
    return ticket
        .path("steps")
        .valueStream()
        .filter(step -> !List.of("COMPLETED", "CANCELLED").contains(step.path("status").asString()))
        .toList();
  }

  public static List<String> keys(JsonNode ticket) {
    return ticket.path("steps").valueStream().map(step -> step.path("key").asString()).toList();
  }

  public static Answer complete(TestClient by, JsonNode task, Map<String, Object> output) {
    return by.post(
        "/api/tasks/" + task.path("id").asString() + "/complete", Map.of("output", output));
  }

  /// What is asked for again and again, once it is as wanted.
  public static <T> T await(Supplier<T> look, Predicate<T> wanted) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var seen = look.get();
    while (!wanted.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Expected something else after %s: %s".formatted(PATIENCE, seen));
      }
      try {
        TimeUnit.MILLISECONDS.sleep(30);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      seen = look.get();
    }
    return seen;
  }

  /// An answer that has to be a good one.
  public static Answer done(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError("Expected it to be done, but: " + answer);
    }
    return answer;
  }
}
