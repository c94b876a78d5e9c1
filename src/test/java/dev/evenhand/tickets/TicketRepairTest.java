package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.await;
import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static dev.evenhand.tickets.Counter.open;
import static dev.evenhand.tickets.Counter.status;
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
import tools.jackson.databind.JsonNode;

/// What people with the role for it do when a ticket does not go on by itself.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketRepairTest {
  private static final String PRICE =
      """
      workflow: {key: price, title: A price, fields: {type: object,
        properties: {what: {type: string}, price: {type: number}, note: {type: string}}}}
      tasks:
        - {key: ask, title: Ask for a price, type: FORM, input: [what], output: [price]}
        - {key: order, title: Order, type: FORM, output: [note],
           input: {type: object, required: [price], properties: {price: {type: number, maximum: 100}}}}
        - {key: pack, title: Pack, type: FORM, queue: Warehouse}
      transitions:
        - {from: null, to: ask}
        - {from: ask, to: order, condition: {price: {$gt: 0}}}
        - {from: order, to: pack, condition: {note: pack}}
        - {from: order, to: null, status: COMPLETED, condition: {note: {$ne: pack}}}
        - {from: pack, to: null, status: COMPLETED}
      tickets: [{key: t, title: Ask, fields: [what]}]
      """;

  @Autowired ApplicationContext context;
  private Counter counter;
  private TestClient will;
  private TestClient tina;
  private long number;

  @BeforeEach
  void a_ticket_is_under_way() {
    counter = new Counter(context);
    counter.workflow(PRICE);
    will = counter.worker("will");
    tina = counter.admin.with("tina", Role.USER, Role.TICKET_ADMIN);
    number = counter.submit(counter.admin, "price", "t", Map.of("what", "a chair"));
  }

  private JsonNode ask(Object price) {
    var task = counter.awaitHeld(number);
    done(complete(will, task, Map.of("price", price)));
    return task;
  }

  private JsonNode error() {
    return await(
            () -> done(tina.get("/api/ticket-errors?status=NEW")).json().path("items"),
            errors -> errors.size() == 1)
        .get(0);
  }

  private JsonNode act(String path) {
    return done(tina.post(path)).json();
  }

  @Test
  void when_no_transition_holds_the_finished_task_stays_and_a_retry_goes_on_from_it() {
    ask(0);
    var error = error();
    assertThat(error.path("type").asString()).isEqualTo("WORKFLOW_TRANSITION");
    assertThat(error.path("ticket").asString()).isEqualTo(Long.toString(number));
    var ticket = counter.ticket(number);
    assertThat(status(ticket)).isEqualTo("IN_PROGRESS");
    assertThat(ticket.at("/steps/0/status").asString()).isEqualTo("COMPLETED");

    var again = act("/api/ticket-errors/" + error.path("id").asString() + "/retry");
    assertThat(again.path("status").asString()).isEqualTo("RESOLVED");
    var next = error();
    assertThat(next.path("id")).isNotEqualTo(error.path("id"));

    setPrice(5);
    var path = "/api/ticket-errors/" + next.path("id").asString() + "/retry";
    act(path);
    act(path);
    assertThat(keys(counter.await(number, it -> open(it).size() == 1)))
        .containsExactly("ask", "order");
    assertThat(counter.ticket(number).path("errors").asInt()).isZero();
  }

  private void setPrice(int price) {
    var seen = counter.ticket(number).path("version").asLong();
    var body = Map.of("data", Map.of("what", "a chair", "price", price));
    done(tina.put("/api/tickets/" + number + "/fields", body, seen));
    assertThat(tina.put("/api/tickets/" + number + "/fields", body, seen).status()).isEqualTo(412);
  }

  @Test
  void fields_that_do_not_fit_the_workflow_are_not_set() {
    var seen = counter.awaitHeld(number);
    assertThat(seen.path("key").asString()).isEqualTo("ask");
    var version = counter.ticket(number).path("version").asLong();
    var body = Map.of("data", Map.of("price", "much"));
    var refused = tina.put("/api/tickets/" + number + "/fields", body, version);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.toString()).contains("data.price");
    assertThat(counter.ticket(number).at("/fields/price").isMissingNode()).isTrue();
  }

  @Test
  void a_task_that_could_not_be_given_what_it_needs_is_left_out_or_tried_again() {
    ask(500);
    var error = error();
    assertThat(error.path("type").asString()).isEqualTo("TASK_CREATION");
    assertThat(error.path("task").asString()).isEqualTo("order");
    assertThat(error.path("canSkip").asBoolean()).isTrue();
    act("/api/ticket-errors/" + error.path("id").asString() + "/skip");
    var over = counter.awaitStatus(number, "COMPLETED");
    assertThat(keys(over)).containsExactly("ask");
  }

  @Test
  void a_queue_that_is_not_there_is_an_error_until_it_is() {
    ask(7);
    done(complete(will, counter.awaitHeld(number), Map.of("note", "pack")));
    var error = error();
    assertThat(error.path("type").asString()).isEqualTo("TASK_CREATION");
    assertThat(error.path("message").asString()).contains("no queue of tasks of that name");
    var queue =
        Map.of(
            "name",
            "Warehouse",
            "kind",
            "task",
            "policy",
            "shortest-list",
            "open",
            true,
            "casePattern",
            "^[0-9]+-[0-9]+$");
    done(counter.admin.post("/api/queues", queue));
    act("/api/tasks/" + error.path("taskId").asString() + "/retry");
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("pack");
    assertThat(counter.ticket(number).path("errors").asInt()).isZero();
  }

  @Test
  void a_task_that_nobody_can_be_given_is_left_out_or_given_up_without_another_word() {
    var left = List.of("skip", "cancel");
    for (var how : left) {
      ask(7);
      done(complete(will, counter.awaitHeld(number), Map.of("note", "pack")));
      var error = counter.awaitError(number);
      act(
          how.equals("skip")
              ? "/api/ticket-errors/" + error.path("id").asString() + "/skip"
              : "/api/tickets/" + number + "/cancel");
      counter.awaitStatus(number, how.equals("skip") ? "COMPLETED" : "CANCELLED");
      // Another ticket has its task handed out, so that the hub heard of this one.
      var other = counter.submit(counter.admin, "price", "t", Map.of("what", "a lamp"));
      counter.awaitHeld(other);
      assertThat(counter.errors(number)).hasSize(1);
      assertThat(counter.errors(number).getFirst().path("times").asInt()).isOne();
      assertThat(counter.errors(number).getFirst().path("isOpen").asBoolean()).isFalse();
      number = other;
    }
  }

  @Test
  void a_skipped_task_counts_as_done_with_nothing_and_leaves_the_list_of_who_had_it() {
    var task = counter.awaitHeld(number);
    var path = "/api/tasks/" + task.path("id").asString() + "/skip";
    assertThat(will.post(path).status()).isEqualTo(403);
    done(tina.post(path, Map.of("comment", "He is ill")));
    assertThat(error().path("type").asString()).isEqualTo("WORKFLOW_TRANSITION");
    var step = counter.ticket(number).at("/steps/0");
    assertThat(step.path("skipped").asBoolean()).isTrue();
    assertThat(step.at("/completedBy/username").asString()).isEqualTo("tina");
    assertThat(complete(will, task, Map.of("price", 1)).status()).isEqualTo(409);
    await(
        () -> done(will.get("/api/tasks?holder=me&status=OPEN")).json().path("total").asInt(),
        total -> total == 0);
    var next = counter.submit(counter.admin, "price", "t", Map.of("what", "a table"));
    assertThat(counter.awaitHeld(next).at("/holder/username").asString()).isEqualTo("will");
  }

  @Test
  void on_hold_what_people_do_is_kept_and_nothing_follows_until_it_is_resumed() {
    var task = counter.awaitHeld(number);
    done(tina.post("/api/tickets/" + number + "/hold", Map.of("comment", "Budget")));
    done(complete(will, task, Map.of("price", 3)));
    var held = counter.ticket(number);
    assertThat(status(held)).isEqualTo("ON_HOLD");
    assertThat(tina.post("/api/tickets/" + number + "/hold", Map.of()).status()).isEqualTo(409);
    // Other tickets go on meanwhile, so that this one had its chance.
    var other = counter.submit(counter.admin, "price", "t", Map.of("what", "a lamp"));
    counter.awaitHeld(other);
    assertThat(keys(counter.ticket(number))).containsExactly("ask");
    done(tina.post("/api/tickets/" + number + "/resume", Map.of()));
    assertThat(keys(counter.await(number, it -> open(it).size() == 1)))
        .containsExactly("ask", "order");
  }

  @Test
  void a_cancelled_ticket_takes_its_tasks_from_whoever_has_them() {
    counter.awaitHeld(number);
    done(tina.post("/api/tickets/" + number + "/cancel", Map.of("comment", "Not needed")));
    var over = counter.awaitStatus(number, "CANCELLED");
    assertThat(over.at("/steps/0/status").asString()).isEqualTo("CANCELLED");
    await(
        () -> done(will.get("/api/tasks?holder=me")).json().path("total").asInt(),
        total -> total == 0);
    assertThat(tina.post("/api/tickets/" + number + "/resume", Map.of()).status()).isEqualTo(409);
    var listed = done(counter.admin.get("/api/tickets?status=CANCELLED")).json();
    assertThat(listed.at("/items/0/number").asLong()).isEqualTo(number);
  }

  @Test
  void an_error_says_who_may_repair_it() {
    ask(0);
    var path = "/api/ticket-errors?instanceId=" + error().path("instanceId").asString();
    var creator = counter.admin.with("cleo", Role.USER, Role.WORKFLOW_CREATOR);
    for (var reader : List.of(tina, counter.admin, creator)) {
      var seen = done(reader.get(path)).json().at("/items/0/mayRepair");
      assertThat(seen.asBoolean()).as("%s", reader).isEqualTo(reader != creator);
    }
  }

  @Test
  void people_note_what_they_did_about_an_error_and_the_audit_tells_of_repairs() {
    ask(0);
    var error = error();
    var path = "/api/ticket-errors/" + error.path("id").asString();
    var note = Map.of("status", "REVIEWED", "notes", "The price is missing.");
    long seen = error.path("version").asLong();
    var noted = done(tina.put(path, note, seen)).json();
    assertThat(noted.path("notes").asString()).isEqualTo("The price is missing.");
    assertThat(tina.put(path, note, seen).status()).isEqualTo(412);
    assertThat(noted.path("isOpen").asBoolean()).isTrue();
    done(tina.post("/api/tickets/" + number + "/hold", Map.of("comment", "Budget")));
    var audit =
        await(
            () -> done(counter.admin.get("/api/audit?subject=ticket")).json().path("items"),
            items ->
                items.valueStream().anyMatch(it -> it.path("action").asString().equals("held")));
    assertThat(audit.toString()).contains("Budget");
  }
}
