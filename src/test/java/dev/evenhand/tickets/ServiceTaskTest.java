package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.await;
import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.workflow.internal.call.Service;
import dev.evenhand.workflow.internal.call.Service.Request;
import dev.evenhand.workflow.internal.call.Service.Says;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Tasks that a service does at once: what it is sent, and what becomes of what it says.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTaskTest {
  private static final Says GOOD = new Says(200, "{\"rating\":{\"class\":\"low\"}}");
  private static final Says BUSY = new Says(200, "{\"success\":false,\"message\":\"too busy\"}");
  private static final String WORKFLOW =
      """
      workflow: {key: rate, title: Rate, fields: {type: object,
        properties: {name: {type: string}, risk: {type: string}}}}
      tasks:
        - {key: call, title: Ask, type: SYNC_ACTION, action_url: "%s", timeout_seconds: %d,
           input_transform: {who: "$.name", purpose: test}, output_transform: {risk: "$.rating.class"},
           output: {type: object, required: [risk], properties: {risk: {enum: [low, high]}}},
           retries: {times: %d, delay_seconds: 1, factor: 1}}
        - {key: look, title: Look, type: FORM, input: [risk]}
      transitions:
        - {from: null, to: call}
        - {from: call, to: look}
        - {from: look, to: null, status: COMPLETED}
      tickets: [{key: t, title: T, fields: [name]}]
      """;

  @Autowired ApplicationContext context;
  private final BlockingQueue<Says> script = new LinkedBlockingQueue<>();
  private final CountDownLatch forgotten = new CountDownLatch(1);
  private Counter counter;
  private TestClient tina;
  private Service service;

  @BeforeEach
  void open_the_counter_and_the_service() {
    counter = new Counter(context);
    tina = counter.repairer("tina");
    counter.worker("will");
    service = Service.start().answering("/rating", this::answer);
    counter.reach("127.0.0.1:" + service.port());
  }

  @AfterEach
  void close_the_service() {
    forgotten.countDown();
    service.close();
  }

  /// The next of the script; nothing for ever where it says so, and something good after its end.
  private Says answer(Request request) {
    var next = script.poll();
    if (next != null && next.status() == 0) {
      try {
        forgotten.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return next == null || next.status() == 0 ? GOOD : next;
  }

  private void workflow(int timeout, int retries) {
    var url = service.at("127.0.0.1", "/rating");
    counter.workflow(WORKFLOW.formatted(url, timeout, retries));
  }

  private long submit() {
    return counter.submit(counter.admin, "rate", "t", Map.of("name", "Ana"));
  }

  private List<String> idempotencyKeys() {
    return service.requests.stream().map(it -> it.header("Idempotency-Key")).toList();
  }

  private void retry(long number) {
    var task = counter.awaitTask(number, "ERROR");
    done(tina.post("/api/tasks/" + task.path("id").asString() + "/retry"));
  }

  @Test
  void a_service_is_sent_what_the_transform_makes_signed_and_its_outputs_become_fields() {
    workflow(20, 0);
    var number = submit();
    var look = counter.awaitHeld(number);
    assertThat(look.path("key").asString()).isEqualTo("look");
    assertThat(service.requests).hasSize(1);
    var request = service.requests.getFirst();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.text()).isEqualTo("{\"who\":\"Ana\",\"purpose\":\"test\"}");
    var secret = done(counter.admin.get("/api/service-access/secret")).json().path("secret");
    assertThat(request.isSignedWith(secret.asString())).isTrue();
    assertThat(request.isSignedWith("evsec_of_somebody_else")).isFalse();
    assertThat(request.header("Idempotency-Key")).isNotEmpty();
    var ticket = counter.ticket(number);
    assertThat(ticket.at("/fields/risk").asString()).isEqualTo("low");
    assertThat(ticket.at("/steps/0/taken").asString()).isEqualTo("call->look");
    assertThat(ticket.path("errors").asInt()).isZero();
  }

  @Test
  void what_fails_is_called_again_after_a_while_as_often_as_the_task_says() {
    script.addAll(List.of(new Says(500, "down"), BUSY));
    workflow(20, 2);
    var number = submit();
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("look");
    assertThat(service.requests).hasSize(3);
    assertThat(idempotencyKeys()).as("it replied each time").doesNotHaveDuplicates();
    var times =
        service.requests.stream()
            .map(it -> Long.parseLong(it.header("Evenhand-Timestamp")))
            .toList();
    assertThat(times.getLast() - times.getFirst()).isGreaterThanOrEqualTo(2);
    var errors = counter.errors(number);
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().path("type").asString()).isEqualTo("TASK_UPDATE");
    assertThat(errors.getFirst().path("times").asInt()).isEqualTo(2);
    assertThat(errors.getFirst().path("status").asString()).isEqualTo("RESOLVED");
    assertThat(errors.getFirst().path("message").asString()).contains("too busy");
  }

  @Test
  void whatever_goes_wrong_is_an_error_that_says_so_until_somebody_tries_again() {
    var troubles =
        Map.of(
            "2xx, but got 500", new Says(500, "out of order"),
            "too busy", BUSY,
            "cannot be read", new Says(200, "<html>"),
            "risk", new Says(200, "{\"rating\":{\"class\":\"odd\"}}"));
    var said = List.of("2xx, but got 500", "too busy", "cannot be read", "risk");
    said.forEach(each -> script.add(troubles.get(each)));
    workflow(20, 0);
    var number = submit();
    for (var each : said) {
      var error = counter.awaitError(number);
      assertThat(error.path("type").asString()).isEqualTo("TASK_UPDATE");
      assertThat(error.path("message").asString()).contains(each);
      assertThat(error.path("times").asInt()).isOne();
      assertThat(error.path("task").asString()).isEqualTo("call");
      assertThat(Counter.status(counter.ticket(number))).isEqualTo("IN_PROGRESS");
      retry(number);
    }
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("look");
    assertThat(counter.ticket(number).at("/fields/risk").asString()).isEqualTo("low");
    assertThat(idempotencyKeys()).hasSize(5).doesNotHaveDuplicates();
    assertThat(counter.errors(number)).hasSize(4).noneMatch(it -> it.path("isOpen").asBoolean());
  }

  @Test
  void after_a_time_out_the_same_call_is_made_again_for_it_may_have_been_heard() {
    script.addAll(List.of(new Says(0, ""), new Says(503, ""), GOOD));
    workflow(1, 0);
    var number = submit();
    assertThat(counter.awaitError(number).path("message").asString()).contains("time was over");
    retry(number);
    await(() -> counter.awaitError(number).path("message").asString(), it -> it.contains("503"));
    retry(number);
    counter.awaitHeld(number);
    var keys = idempotencyKeys();
    assertThat(keys).hasSize(3);
    assertThat(keys.get(1)).isEqualTo(keys.get(0));
    assertThat(keys.get(2)).isNotEqualTo(keys.get(1));
  }

  @Test
  void an_address_that_nobody_allowed_is_named_and_never_called() {
    var other = Service.start().answering("/rating", _ -> GOOD);
    try (other) {
      var url = other.at("127.0.0.1", "/rating");
      counter.workflow(WORKFLOW.formatted(url, 20, 0));
      var number = submit();
      assertThat(counter.awaitError(number).path("message").asString())
          .contains("127.0.0.1:" + other.port())
          .contains("list of what calls may reach");
      assertThat(other.requests).isEmpty();
      counter.reach("127.0.0.1:" + other.port());
      retry(number);
      counter.awaitHeld(number);
      assertThat(other.requests).hasSize(1);
    }
  }

  @Test
  void on_hold_no_service_is_called_and_afterwards_it_is() {
    script.add(BUSY);
    workflow(20, 0);
    var number = submit();
    counter.awaitError(number);
    done(tina.post("/api/tickets/" + number + "/hold", Map.of()));
    retry(number);
    // Another ticket has its service called meanwhile, so that this one had its chance.
    counter.awaitHeld(submit());
    assertThat(service.requests).hasSize(2);
    assertThat(keys(counter.ticket(number))).containsExactly("call");
    done(tina.post("/api/tickets/" + number + "/resume", Map.of()));
    counter.awaitHeld(number);
    assertThat(service.requests).hasSize(3);
  }

  @Test
  void a_service_that_never_answers_well_can_be_gone_on_without() {
    script.add(BUSY);
    workflow(20, 0);
    var number = submit();
    var error = counter.awaitError(number);
    assertThat(error.path("canSkip").asBoolean()).isTrue();
    done(tina.post("/api/ticket-errors/" + error.path("id").asString() + "/skip"));
    var look = counter.awaitHeld(number);
    assertThat(look.path("key").asString()).isEqualTo("look");
    assertThat(counter.ticket(number).at("/steps/0/skipped").asBoolean()).isTrue();
    assertThat(complete(tina, look, Map.of()).status()).isEqualTo(409);
    assertThat(service.requests).hasSize(1);
  }
}
