package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.await;
import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// What people are told of tickets and tasks, and why.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketNewsTest {
  private static final String ERRAND =
      """
      workflow: {key: errand, title: Errand, fields: {type: object, properties: {what: {type: string}}}}
      tasks:
        - {key: run, title: Run it, type: FORM, input: [what], output: [what]}
      transitions:
        - {from: null, to: run}
        - {from: run, to: null, status: COMPLETED}
      tickets:
        - {key: ask, title: Ask for an errand, fields: [what]}
      """;

  @Autowired ApplicationContext context;
  private Counter counter;
  private TestClient sue;
  private TestClient will;

  @BeforeEach
  void open_the_counter() {
    counter = new Counter(context);
    counter.workflow(ERRAND);
    sue = counter.admin.with("sue", Role.USER);
    will = counter.worker("will");
  }

  private long ask() {
    return counter.submit(sue, "errand", "ask", Map.of("what", "Milk"));
  }

  private static List<String> notices(TestClient person) {
    return done(person.get("/api/notices"))
        .json()
        .path("items")
        .valueStream()
        .map(notice -> notice.path("kind").asString() + " " + notice.at("/args/caseId").asString())
        .toList();
  }

  @Test
  void who_gets_a_task_and_who_submitted_the_ticket_are_told() {
    long number = ask();
    var task = counter.awaitHeld(number);
    await(() -> notices(will), told -> told.contains("task-assigned " + number + "-1"));
    done(complete(will, task, Map.of("what", "Bread")));
    counter.awaitStatus(number, "COMPLETED");
    await(() -> notices(sue), told -> told.equals(List.of("ticket-completed " + number)));
  }

  @Test
  void why_a_task_was_handed_to_somebody_is_told_to_who_may_look_and_to_who_submitted_it() {
    long number = ask();
    var path = "/api/tasks/" + counter.awaitHeld(number).path("id").asString() + "/decisions";
    for (var reader : List.of(will, sue, counter.admin)) {
      var newest = done(reader.get(path)).json().at("/items/0");
      assertThat(newest.at("/outcome/person/username").asString()).isEqualTo("will");
    }
    assertThat(counter.admin.with("kim", Role.USER).get(path).status()).isEqualTo(403);
    assertThat(TestClient.found(context).get(path).status()).isEqualTo(404);
  }

  @Test
  void a_refusal_says_where_things_stand_and_keeps_its_status() {
    long number = ask();
    var task = counter.awaitHeld(number);
    done(complete(will, task, Map.of("what", "Bread")));
    var late = complete(will, task, Map.of("what", "Cake")).json();
    assertThat(late.path("status").asInt()).isEqualTo(409);
    assertThat(late.path("taskStatus").asString()).isEqualTo("COMPLETED");
    counter.awaitStatus(number, "COMPLETED");
    var held = counter.admin.post("/api/tickets/" + number + "/hold", Map.of()).json();
    assertThat(held.path("status").asInt()).isEqualTo(409);
    assertThat(held.path("ticketStatus").asString()).isEqualTo("COMPLETED");
  }
}
