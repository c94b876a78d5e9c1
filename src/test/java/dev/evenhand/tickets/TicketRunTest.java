package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static dev.evenhand.tickets.Counter.open;
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

/// From what somebody asks for to its end.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketRunTest {
  /// Written, asked back about until it is clear, and checked.
  private static final String EDIT =
      """
      workflow: {key: edit, title: Document edit, fields: {type: object, required: [title],
        properties: {title: {type: string}, text: {type: string}, question: {type: string},
        answer: {type: string}, good: {type: boolean}}}}
      tasks:
        - {key: write, title: Write it, type: FORM, input: [title, answer],
           output: {type: object, properties: {text: {type: string, minLength: 3}, question: {type: string}}}}
        - {key: ask, title: Answer a question, type: FORM, input: [question], output: [answer], executors: submitter}
        - {key: check, title: Check it, type: FORM, input: [text], output: [good]}
      transitions:
        - {from: null, to: write}
        - {from: write, to: ask, condition: {question: {$ne: null}}, priority: 1}
        - {from: write, to: check, condition: {text: {$ne: null}}, priority: 2}
        - {from: ask, to: write}
        - {from: check, to: null, status: COMPLETED, condition: {good: true}}
        - {from: check, to: write, priority: 9, condition: {good: false}}
      tickets:
        - {key: request, title: Request an edit, fields: [title]}
      """;

  @Autowired ApplicationContext context;
  private Counter counter;
  private TestClient sue;

  @BeforeEach
  void open_the_counter() {
    counter = new Counter(context);
    counter.workflow(EDIT);
    sue = counter.admin.with("sue", Role.USER);
  }

  private long request() {
    return counter.submit(sue, "edit", "request", Map.of("title", "Terms of use"));
  }

  @Test
  void a_ticket_goes_from_hand_to_hand_to_its_end() {
    var will = counter.worker("will");
    long number = request();
    var write = counter.awaitHeld(number);
    assertThat(write.path("key").asString()).isEqualTo("write");
    assertThat(write.at("/holder/username").asString()).isEqualTo("will");
    var task = done(will.get("/api/tasks/" + write.path("id").asString())).json();
    assertThat(task.at("/input/title").asString()).isEqualTo("Terms of use");
    assertThat(task.path("mayComplete").asBoolean()).isTrue();
    done(complete(will, write, Map.of("text", "abc")));

    var check = counter.awaitHeld(number);
    assertThat(check.path("key").asString()).isEqualTo("check");
    done(complete(will, check, Map.of("good", true)));

    var over = counter.awaitStatus(number, "COMPLETED");
    assertThat(over.at("/ticket/closedAt").isMissingNode()).isFalse();
    assertThat(over.at("/steps/0/taken").asString()).isEqualTo("write->check");
    assertThat(over.at("/fields/text").asString()).isEqualTo("abc");
    assertThat(over.path("errors").asInt()).isZero();
  }

  @Test
  void questions_go_back_to_whoever_submitted_it_and_loops_are_legal() {
    var will = counter.worker("will");
    long number = request();
    done(complete(will, counter.awaitHeld(number), Map.of("question", "Which ones?")));
    var asked = counter.awaitHeld(number);
    assertThat(asked.at("/holder/username").asString()).isEqualTo("sue");
    var own = done(sue.get("/api/tasks?holder=me&status=OPEN")).json();
    assertThat(own.at("/items/0/title").asString()).isEqualTo("Answer a question");
    done(complete(sue, asked, Map.of("answer", "Those of 2026")));
    var again = counter.awaitHeld(number);
    assertThat(again.path("key").asString()).isEqualTo("write");
    assertThat(again.path("number").asInt()).isEqualTo(3);
    var task = done(will.get("/api/tasks/" + again.path("id").asString())).json();
    assertThat(task.at("/input/answer").asString()).isEqualTo("Those of 2026");
  }

  @Test
  void tasks_go_to_whoever_has_the_shortest_list() {
    counter.worker("will");
    counter.worker("wes");
    var numbers = List.of(request(), request(), request(), request());
    var holders =
        numbers.stream()
            .map(number -> counter.awaitHeld(number).at("/holder/username").asString())
            .toList();
    assertThat(holders).containsExactlyInAnyOrder("will", "will", "wes", "wes");
  }

  @Test
  void a_task_waits_while_nobody_is_there_and_goes_to_who_comes_first() {
    var will = counter.worker("will");
    counter.presence(will, false);
    long number = request();
    var waiting = counter.await(number, it -> open(it).size() == 1).at("/steps/0");
    assertThat(waiting.path("holder").isNull() || waiting.path("holder").isMissingNode()).isTrue();
    counter.presence(will, true);
    assertThat(counter.awaitHeld(number).at("/holder/username").asString()).isEqualTo("will");
  }

  @Test
  void what_does_not_fit_is_refused_with_its_place_and_changes_nothing() {
    var will = counter.worker("will");
    long number = request();
    var write = counter.awaitHeld(number);
    var refused = complete(will, write, Map.of("text", "ab", "question", 7));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").valueStream().map(it -> it.path("field").asString()))
        .contains("output.text", "output.question");
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("write");
    var ticket =
        sue.post(
            "/api/tickets", "{\"workflow\":\"edit\",\"type\":\"request\",\"data\":{\"titel\":1}}");
    assertThat(ticket.status()).isEqualTo(422);
    assertThat(ticket.toString()).contains("data");
    var unknown = sue.post("/api/tickets", "{\"workflow\":\"edit\",\"type\":\"none\",\"data\":{}}");
    assertThat(unknown.status()).isEqualTo(422);
  }

  @Test
  void a_double_click_has_one_successor_and_a_colleague_cannot_finish_what_is_not_his() {
    var will = counter.worker("will");
    long number = request();
    var write = counter.awaitHeld(number);
    var wes = counter.worker("wes");
    var stolen = complete(wes, write, Map.of("text", "mine"));
    assertThat(stolen.status()).isEqualTo(409);
    assertThat(stolen.json().path("type").asString()).endsWith("task-not-yours");
    done(complete(will, write, Map.of("text", "abc")));
    assertThat(complete(will, write, Map.of("text", "abc")).status()).isEqualTo(200);
    var other = complete(will, write, Map.of("text", "something else"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().path("type").asString()).endsWith("task-not-now");
    var ticket = counter.await(number, it -> keys(it).size() == 2);
    assertThat(keys(ticket)).containsExactly("write", "check");
    assertThat(ticket.at("/fields/text").asString()).isEqualTo("abc");
  }

  @Test
  void sending_a_ticket_again_with_its_key_makes_no_second_one() {
    var body = Map.of("workflow", "edit", "type", "request", "data", Map.of("title", "T"));
    var once = done(sue.send("POST", "/api/tickets", body, Map.of("Idempotency-Key", "k")));
    var again = done(sue.send("POST", "/api/tickets", body, Map.of("Idempotency-Key", "k")));
    assertThat(again.json().at("/ticket/id")).isEqualTo(once.json().at("/ticket/id"));
    assertThat(done(sue.get("/api/tickets?submitter=me")).json().path("total").asInt()).isOne();
  }

  @Test
  void a_draft_is_kept_for_who_has_the_task() {
    var will = counter.worker("will");
    var write = counter.awaitHeld(request());
    var path = "/api/tasks/" + write.path("id").asString();
    long seen = done(will.get(path)).json().path("version").asLong();
    var draft = Map.of("output", Map.of("text", "a"));
    var kept = done(will.put(path + "/draft", draft, seen)).json();
    assertThat(kept.at("/draft/text").asString()).isEqualTo("a");
    assertThat(kept.at("/task/status").asString()).isEqualTo("IN_PROGRESS");
    assertThat(will.put(path + "/draft", draft, seen).status()).isEqualTo(412);
    assertThat(sue.put(path + "/draft", draft, seen + 1).status()).isEqualTo(409);
  }

  @Test
  void a_running_ticket_keeps_the_version_it_began_with() {
    var will = counter.worker("will");
    long number = request();
    var write = counter.awaitHeld(number);
    counter.workflow(
        EDIT.replace("title: Check it", "title: Look at it")
            .replace("key: check", "key: look")
            .replace("to: check", "to: look")
            .replace("from: check", "from: look"));
    done(complete(will, write, Map.of("text", "abc")));
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("check");
    long other = request();
    done(complete(will, counter.awaitHeld(other), Map.of("text", "abc")));
    assertThat(counter.awaitHeld(other).path("key").asString()).isEqualTo("look");
  }

  @Test
  void others_do_not_see_it_and_another_company_has_no_such_ticket() {
    long number = request();
    var tom = counter.admin.with("tom", Role.USER);
    assertThat(sue.get("/api/tickets/" + number).status()).isEqualTo(200);
    assertThat(tom.get("/api/tickets/" + number).status()).isEqualTo(404);
    assertThat(tom.get("/api/tickets").status()).isEqualTo(403);
    assertThat(tom.get("/api/ticket-errors").status()).isEqualTo(403);
    assertThat(tom.post("/api/tickets/" + number + "/cancel", Map.of()).status()).isEqualTo(404);
    assertThat(sue.post("/api/tickets/" + number + "/cancel", Map.of()).status()).isEqualTo(403);
    var stranger = new Counter(context);
    var task = counter.await(number, it -> open(it).size() == 1).at("/steps/0/id").asString();
    assertThat(stranger.admin.get("/api/tickets/" + number).status()).isEqualTo(404);
    assertThat(stranger.admin.get("/api/tasks/" + task).status()).isEqualTo(404);
    assertThat(stranger.admin.post("/api/tasks/" + task + "/skip").status()).isEqualTo(404);
  }
}
