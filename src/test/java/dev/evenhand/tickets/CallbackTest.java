package dev.evenhand.tickets;

import static dev.evenhand.tickets.Counter.await;
import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.workflow.internal.call.Service;
import dev.evenhand.workflow.internal.call.Service.Request;
import dev.evenhand.workflow.internal.call.Service.Says;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Tasks that a service does later: it says how it went at an address that counts once.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CallbackTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Says HEARD = new Says(202, "");
  private static final Says REFUSED = new Says(200, "{\"success\":false}");
  private static final Says SLOW = new Says(0, "");
  private static final String OPENED = "{\"account\":{\"id\":\"A-1\"}}";
  private static final String WORKFLOW =
      """
      workflow: {key: open, title: Open, fields: {type: object,
        properties: {name: {type: string}, account: {type: string}}}}
      tasks:
        - {key: call, title: Open, type: ASYNC_ACTION, action_url: "%s",
           input_transform: {who: "$.name"}, output_transform: {account: "$.account.id"},
           output: {type: object, required: [account], properties: {account: {type: string}}}}
        - {key: look, title: Look, type: FORM, input: [account]}
      transitions:
        - {from: null, to: call}
        - {from: call, to: look}
        - {from: look, to: null, status: COMPLETED}
      tickets: [{key: t, title: T, fields: [name]}]
      """;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private final BlockingQueue<Says> script = new LinkedBlockingQueue<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private Counter counter;
  private TestClient tina;
  private TestClient will;
  private Service service;

  @BeforeEach
  void open_the_counter_and_the_service() {
    counter = new Counter(context);
    tina = counter.repairer("tina");
    will = counter.worker("will");
    service = Service.start().answering("/open", this::answer);
    counter.reach("127.0.0.1:" + service.port());
    counter.workflow(WORKFLOW.formatted(service.at("127.0.0.1", "/open")));
  }

  @AfterEach
  void close_the_service() {
    gate.countDown();
    service.close();
  }

  /// The next of the script, which keeps the caller waiting where it is slow.
  private Says answer(Request request) {
    var next = script.poll();
    if (next != null && next.equals(SLOW)) {
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return next == null || next.equals(SLOW) ? HEARD : next;
  }

  private long submit() {
    return counter.submit(counter.admin, "open", "t", Map.of("name", "Ana"));
  }

  /// Where the call of this number is to be answered.
  private URI callback(int call) {
    var requests = await(() -> service.requests, all -> all.size() >= call);
    var body = JSON.readTree(requests.get(call - 1).text());
    return URI.create(body.path("callback_url").asString());
  }

  private Answer callBack(URI to, String body) {
    return TestClient.exchange(
        HttpRequest.newBuilder(counter.admin.uri(to.getPath()))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private void act(long number, String action) {
    done(tina.post("/api/tickets/" + number + "/" + action, Map.of()));
  }

  private void retry(long number) {
    var task = counter.awaitTask(number, "ERROR");
    done(tina.post("/api/tasks/" + task.path("id").asString() + "/retry"));
  }

  private void isOpenedBy(long number, String account) {
    assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("look");
    var ticket = counter.ticket(number);
    assertThat(keys(ticket)).containsExactly("call", "look");
    assertThat(ticket.at("/fields/account").asString()).isEqualTo(account);
    assertThat(ticket.path("errors").asInt()).isZero();
  }

  @Test
  void a_callback_finishes_the_task_once_and_a_forged_one_is_unknown() {
    var number = submit();
    counter.awaitTask(number, "PENDING");
    var callback = callback(1);
    assertThat(JSON.readTree(service.requests.getFirst().text()).path("who").asString())
        .isEqualTo("Ana");
    var path = callback.getPath();
    var end = path.charAt(path.length() - 8) == 'A' ? 'B' : 'A';
    var forged = path.substring(0, path.length() - 8) + end + path.substring(path.length() - 7);
    assertThat(callBack(URI.create(forged), OPENED).status()).isEqualTo(404);
    assertThat(callBack(URI.create("/api/callbacks/none"), OPENED).status()).isEqualTo(404);
    assertThat(callBack(callback, OPENED).status()).isEqualTo(202);
    var repeated = callBack(callback, "{\"account\":{\"id\":\"A-2\"}}");
    assertThat(repeated.status()).isEqualTo(409);
    assertThat(repeated.refusal()).isEqualTo("callback-used");
    isOpenedBy(number, "A-1");
    done(complete(will, counter.awaitHeld(number), Map.of()));
    counter.awaitStatus(number, "COMPLETED");
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void of_many_callbacks_at_once_one_counts() {
    var number = submit();
    counter.awaitTask(number, "PENDING");
    var callback = callback(1);
    var answers =
        Hands.together(
            16, hand -> callBack(callback, "{\"account\":{\"id\":\"A-%d\"}}".formatted(hand)));
    var statuses = answers.stream().map(Answer::status).toList();
    assertThat(statuses).containsOnly(202, 409).containsOnlyOnce(202);
    isOpenedBy(number, "A-" + statuses.indexOf(202));
  }

  @Test
  void a_callback_may_come_before_the_call_has_ended() {
    script.add(SLOW);
    var number = submit();
    assertThat(callBack(callback(1), OPENED).status()).isEqualTo(202);
    isOpenedBy(number, "A-1");
    gate.countDown();
    // Another ticket goes all the way, so that the end of the first call had its chance.
    var other = submit();
    counter.awaitTask(other, "PENDING");
    assertThat(callBack(callback(2), OPENED).status()).isEqualTo(202);
    isOpenedBy(other, "A-1");
    isOpenedBy(number, "A-1");
  }

  @Test
  void the_callback_of_an_earlier_call_counts_no_more() {
    script.add(REFUSED);
    var number = submit();
    assertThat(counter.awaitError(number).path("type").asString()).isEqualTo("TASK_UPDATE");
    var first = callback(1);
    assertThat(callBack(first, OPENED).status()).isEqualTo(409);
    retry(number);
    var second = callback(2);
    assertThat(second).isNotEqualTo(first);
    counter.awaitTask(number, "PENDING");
    assertThat(callBack(first, OPENED).status()).isEqualTo(409);
    assertThat(callBack(second, "{\"account\":{\"id\":\"A-2\"}}").status()).isEqualTo(202);
    isOpenedBy(number, "A-2");
  }

  @Test
  void a_callback_that_does_not_fit_puts_the_task_in_error_and_is_not_taken_twice() {
    var number = submit();
    counter.awaitTask(number, "PENDING");
    assertThat(callBack(callback(1), "{\"account\":{\"id\":7}}").status()).isEqualTo(202);
    assertThat(counter.awaitError(number).path("message").asString()).contains("account");
    assertThat(callBack(callback(1), OPENED).status()).isEqualTo(409);
    retry(number);
    counter.awaitTask(number, "PENDING");
    assertThat(callBack(callback(2), "no JSON").status()).isEqualTo(400);
    await(
        () -> counter.awaitError(number).path("message").asString(),
        message -> message.contains("no JSON"));
    retry(number);
    counter.awaitTask(number, "PENDING");
    assertThat(callBack(callback(3), "{\"success\":false,\"message\":\"No such name\"}").status())
        .isEqualTo(202);
    await(
        () -> counter.awaitError(number).path("message").asString(),
        message -> message.contains("No such name"));
    retry(number);
    counter.awaitTask(number, "PENDING");
    assertThat(callBack(callback(4), OPENED).status()).isEqualTo(202);
    isOpenedBy(number, "A-1");
    var sent = service.requests.stream().map(it -> it.header("Idempotency-Key")).toList();
    assertThat(sent).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_callback_on_hold_is_kept_and_followed_after_it() {
    var number = submit();
    counter.awaitTask(number, "PENDING");
    act(number, "hold");
    assertThat(callBack(callback(1), OPENED).status()).isEqualTo(202);
    var other = submit();
    counter.awaitTask(other, "PENDING");
    assertThat(callBack(callback(2), OPENED).status()).isEqualTo(202);
    isOpenedBy(other, "A-1");
    var held = counter.ticket(number);
    assertThat(keys(held)).containsExactly("call");
    assertThat(held.at("/steps/0/status").asString()).isEqualTo("COMPLETED");
    act(number, "resume");
    isOpenedBy(number, "A-1");
  }

  @Test
  void what_was_given_up_takes_no_callback() {
    var number = submit();
    counter.awaitTask(number, "PENDING");
    act(number, "cancel");
    assertThat(callBack(callback(1), OPENED).status()).isEqualTo(409);
    assertThat(keys(counter.awaitStatus(number, "CANCELLED"))).containsExactly("call");
  }

  @Test
  void a_callback_that_does_not_come_in_time_is_an_error_and_too_late_afterwards() {
    var number = submit();
    var task = counter.awaitTask(number, "PENDING").path("id").asString();
    var missed =
        """
        update workflow_task_next set due_at = now() - interval '1 second'
        where company_id = :company and task_id = cast(:task as uuid) and next = 'CALLBACK'
        """;
    var changed =
        counter.admin.inCompany(() ->
            jdbc.sql(missed)
                .param("company", counter.admin.company().value())
                .param("task", task)
                .update());
    assertThat(changed).isOne();
    assertThat(counter.awaitError(number).path("message").asString())
        .contains("no callback came within 30 days");
    assertThat(callBack(callback(1), OPENED).status()).isEqualTo(409);
    retry(number);
    assertThat(callBack(callback(2), OPENED).status()).isEqualTo(202);
    isOpenedBy(number, "A-1");
    var sent = service.requests.stream().map(it -> it.header("Idempotency-Key")).toList();
    assertThat(List.copyOf(sent)).hasSize(2);
  }
}
