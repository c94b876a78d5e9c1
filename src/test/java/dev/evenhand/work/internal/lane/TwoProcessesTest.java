package dev.evenhand.work.internal.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Two lanes of one company on one database, each with a memory of its own, as two processes have
/// them.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TwoProcessesTest {
  private static final Act HAND_OUT = new Act.HandOut(false, true, null);
  @Autowired ApplicationContext context;
  private HubFixture hub;
  private Lane one;
  private Lane other;
  private final List<Thread> threads = new ArrayList<>();

  @BeforeEach
  void start() {
    hub = new HubFixture(context);
    one = lane();
    other = lane();
  }

  @AfterEach
  void stop() {
    threads.forEach(Thread::interrupt);
  }

  private Lane lane() {
    var lane = new Lane(hub.company, context.getBean(LaneRun.class), context.getBean(Clock.class));
    threads.add(Thread.ofVirtual().start(lane));
    return lane;
  }

  @Test
  void load_stays_even_whichever_process_is_asked() {
    var queue = hub.queue("Shared");
    for (var name : List.of("amy", "ben", "cai", "dan")) {
      hub.link(queue, hub.person(name), 1);
    }
    var answers = new ArrayList<CompletableFuture<WorkResult>>();
    for (int i = 0; i < 400; i++) {
      var lane = i % 2 == 0 ? one : other;
      var ask = WorkAsk.of(HubFixture.arrival(queue, "k" + i), HAND_OUT, HubFixture.ADMIN);
      answers.add(lane.ask(ask));
      if (i % 7 == 0) {
        answers.getLast().join();
      }
    }
    assertThat(perPerson(answers).values()).hasSize(4).allMatch(count -> count == 100);
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void a_change_made_through_one_process_is_known_to_the_other_at_once() {
    var queue = hub.queue("Shared");
    var amy = hub.person("amy");
    hub.link(queue, amy, 1);
    arrive(one, queue, "a");
    arrive(other, queue, "b");
    var ben = hub.person("ben");
    hub.link(queue, ben, 1);
    hub.presence(amy, false);
    assertThat(arrive(other, queue, "c")).isEqualTo(ben);
    assertThat(arrive(one, queue, "d")).isEqualTo(ben);
  }

  @Test
  void whoever_asks_while_a_lane_ends_gets_an_answer() {
    var queue = hub.queue("Ending");
    hub.link(queue, hub.person("amy"), 1);
    var answers = new ArrayList<CompletableFuture<WorkResult>>();
    for (int i = 0; i < 3_000; i++) {
      if (i == 1_000) {
        one.end();
      }
      answers.add(
          one.ask(WorkAsk.of(HubFixture.arrival(queue, "e" + i), HAND_OUT, HubFixture.ADMIN)));
    }
    assertThat(CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)))
        .succeedsWithin(Duration.ofSeconds(30));
    assertThat(answers.getLast().join()).isEqualTo(Refused.of(Refusal.BUSY));
  }

  private static PersonId arrive(Lane lane, QueueId queue, String key) {
    var ask = WorkAsk.of(HubFixture.arrival(queue, key), HAND_OUT, HubFixture.ADMIN);
    return Objects.requireNonNull(((Done) lane.ask(ask).join()).item().holder());
  }

  private static Map<PersonId, Integer> perPerson(List<CompletableFuture<WorkResult>> answers) {
    var counts = new HashMap<PersonId, Integer>();
    for (var answer : answers) {
      var holder = Objects.requireNonNull(((Done) answer.join()).item().holder());
      counts.merge(holder, 1, Integer::sum);
    }
    return counts;
  }
}
