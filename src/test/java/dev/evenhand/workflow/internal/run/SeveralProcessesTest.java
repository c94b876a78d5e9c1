package dev.evenhand.workflow.internal.run;

import static dev.evenhand.tickets.Counter.complete;
import static dev.evenhand.tickets.Counter.done;
import static dev.evenhand.tickets.Counter.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.tickets.Counter;
import dev.evenhand.tickets.Hands;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.internal.call.Service;
import dev.evenhand.workflow.internal.call.Service.Says;
import dev.evenhand.workflow.internal.run.hub.HubTelling;
import dev.evenhand.workflow.internal.store.DueTable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Several processes that let things happen in the instances of one company, each as if it were the
/// only one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SeveralProcessesTest {
  private static final int PROCESSES = 3;
  private static final int TICKETS = 24;
  private static final String WORKFLOW =
      """
      workflow: {key: w, title: W, fields: {type: object, properties: {what: {type: string}}}}
      tasks:
        - {key: ask, title: Ask, type: FORM}
        - {key: order, title: Order, type: FORM}
      transitions:
        - {from: null, to: ask}
        - {from: ask, to: order}
        - {from: order, to: null, status: COMPLETED}
      tickets: [{key: t, title: T, fields: [what]}]
      """;

  @Autowired ApplicationContext context;
  @Autowired Companies companies;
  @Autowired Advances advances;
  @Autowired HubTelling telling;
  @Autowired AdvanceBatch batch;
  @Autowired DueTable due;
  @Autowired Calling calling;
  @Autowired Clock clock;
  private Counter counter;

  @BeforeEach
  void open_the_counter() {
    counter = new Counter(context);
    counter.workflow(WORKFLOW);
  }

  private long submit() {
    return counter.submit(counter.admin, "w", "t", Map.of("what", "a chair"));
  }

  private List<InstanceId> due() {
    return due.find(clock.instant(), 200).instances();
  }

  @Test
  void every_task_has_one_successor_whichever_process_finds_it() throws InterruptedException {
    var will = counter.worker("will");
    var company = counter.admin.company();
    var goesOn = new AtomicBoolean(true);
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var processes = new ArrayList<Thread>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(
          Thread.ofVirtual()
              .uncaughtExceptionHandler((_, failure) -> failures.add(failure))
              .start(() -> {
                while (goesOn.get()) {
                  advances.run(company, Tenancy.in(company, this::due));
                  telling.run(company);
                }
              }));
    }
    var numbers = new ArrayList<Long>();
    for (int i = 0; i < TICKETS; i++) {
      numbers.add(submit());
    }
    for (var key : List.of("ask", "order")) {
      var held = numbers.stream().map(counter::awaitHeld).toList();
      assertThat(held).allMatch(task -> task.path("key").asString().equals(key));
      Hands.together(held.size(), i -> done(complete(will, held.get(i), Map.of())));
    }
    for (var number : numbers) {
      var over = counter.awaitStatus(number, "COMPLETED");
      assertThat(keys(over)).containsExactly("ask", "order");
      assertThat(counter.errors(number)).isEmpty();
    }
    goesOn.set(false);
    for (var process : processes) {
      process.join();
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void a_process_that_comes_too_late_changes_nothing() {
    counter.worker("will");
    var number = submit();
    counter.awaitHeld(number);
    var seen = counter.ticket(number);
    var instance = new InstanceId(UUID.fromString(seen.path("instanceId").asString()));
    var locked =
        companies.transactByTrips(
            counter.admin.company(),
            (trip, _) -> batch.follow(List.of(instance), trip, clock.instant()));
    assertThat(locked).isOne();
    assertThat(counter.ticket(number).path("version")).isEqualTo(seen.path("version"));
    assertThat(keys(counter.ticket(number))).containsExactly("ask");
  }

  @Test
  void a_call_that_is_broken_off_is_made_again_as_the_same_call() {
    counter.worker("will");
    var never = new CountDownLatch(1);
    var calls = new AtomicInteger();
    var service =
        Service.start()
            .answering(
                "/slow",
                _ -> {
                  if (calls.incrementAndGet() == 1) {
                    awaitEnd(never);
                  }
                  return new Says(200, "{\"what\":\"a table\"}");
                });
    try (service) {
      counter.reach("127.0.0.1:" + service.port());
      var call =
          "type: SYNC_ACTION, output: [what], action_url: \"%s\""
              .formatted(service.at("127.0.0.1", "/slow"));
      counter.workflow(WORKFLOW.replaceFirst("type: FORM", call));
      var number = submit();
      Counter.await(() -> service.requests.size(), size -> size == 1);
      calling.stop();
      assertThat(counter.awaitHeld(number).path("key").asString()).isEqualTo("order");
      assertThat(counter.ticket(number).at("/fields/what").asString()).isEqualTo("a table");
      assertThat(counter.errors(number)).isEmpty();
      var keys = service.requests.stream().map(it -> it.header("Idempotency-Key")).toList();
      assertThat(keys).hasSize(2);
      assertThat(keys.getLast()).isEqualTo(keys.getFirst());
    } finally {
      never.countDown();
    }
  }

  private static void awaitEnd(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
