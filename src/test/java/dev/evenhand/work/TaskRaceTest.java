package dev.evenhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Step.Counted;
import dev.evenhand.work.domain.rule.FewestOpen;
import dev.evenhand.work.domain.tally.ListChange;
import dev.evenhand.work.internal.decision.DecisionRecords;
import dev.evenhand.work.internal.decision.DecisionRecords.Derived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tasks arrive and are completed by many hands at once.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TaskRaceTest {
  private static final int HANDS = 48;
  private static final int TURNS = 25;

  @Autowired ApplicationContext context;
  @Autowired DecisionRecords records;
  @Autowired JdbcClient jdbc;
  private HubFixture hub;
  private final List<QueueId> queues = new ArrayList<>();
  private final List<PersonId> people = new ArrayList<>();
  private final ConcurrentLinkedQueue<WorkItemId> items = new ConcurrentLinkedQueue<>();
  private final AtomicInteger keys = new AtomicInteger();

  @BeforeEach
  void found() {
    hub = new HubFixture(context);
    queues.add(hub.taskQueue("one"));
    queues.add(hub.taskQueue("two"));
    for (int i = 0; i < 8; i++) {
      people.add(i < 4 ? hub.person("p" + i) : hub.person("p" + i, Role.TASK_WORKER));
    }
  }

  @Test
  void nobody_gets_a_task_while_somebody_else_has_fewer() throws InterruptedException {
    together(random -> act(random));
    assertThat(hub.tallyFaults()).isZero();
    assertThat(replayed()).isEqualTo(open());
    var decisions = decisions();
    assertThat(decisions).hasSizeGreaterThan(500).allMatch(Derived::isSame);
    assertThat(decisions).allMatch(derived -> isToShortestList(derived.decision()));
  }

  @Test
  void nobody_gets_a_task_without_what_it_requires_however_short_the_list()
      throws InterruptedException {
    together(random -> {
      if (random.nextBoolean()) {
        remember(hub.task(queue(random), key(), "role:task_worker"));
      } else {
        act(random);
      }
    });
    var decisions = decisions();
    assertThat(decisions).allMatch(Derived::isSame);
    assertThat(decisions).allMatch(derived -> isToShortestList(derived.decision()));
    assertThat(wrongHolders()).isZero();
    assertThat(hub.tallyFaults()).isZero();
  }

  private void act(RandomGenerator random) {
    var known = items.poll();
    if (known == null || random.nextInt(5) < 2) {
      remember(hub.task(queue(random), key()));
    }
    if (known != null) {
      var act =
          switch (random.nextInt(6)) {
            case 0 -> new Act.Withdraw();
            case 1 -> new Act.Release();
            case 2 -> new Act.HandOut(false, true, null);
            default -> new Act.Complete();
          };
      hub.ask(new Target.Known(known, null), act, null);
      if (act instanceof Act.Release || act instanceof Act.HandOut) {
        items.add(known);
      }
    }
  }

  private QueueId queue(RandomGenerator random) {
    return queues.get(random.nextInt(queues.size()));
  }

  private String key() {
    return "1-" + keys.incrementAndGet();
  }

  private void remember(WorkResult result) {
    items.add(((Done) result).item().id());
  }

  /// By the record alone: whoever was chosen had no more open than anybody who was left.
  private static boolean isToShortestList(Decision decision) {
    var chosen = decision.chosen();
    return chosen != null
        && decision.steps().stream()
            .filter(step -> step.rule().equals(FewestOpen.NAME))
            .allMatch(step -> {
              int least = step.counts().stream().mapToInt(Counted::cases).min().orElseThrow();
              return step.counts().stream()
                  .filter(one -> one.who().equals(chosen))
                  .allMatch(one -> one.cases() == least);
            });
  }

  /// What everybody has after all batches, told from what these left for other processes. On the
  /// way each hand-out goes to somebody with the shortest list.
  private Map<PersonId, Integer> replayed() {
    var open = new HashMap<PersonId, Integer>();
    people.forEach(person -> open.put(person, 0));
    hub
        .inside(() ->
            jdbc.sql("select lists from lane_batch where company_id = :company order by version")
                .param("company", hub.company.value())
                .query(String.class)
                .list())
        .stream()
        .flatMap(lists -> lists.lines().skip(1))
        .map(ListChange::read)
        .filter(change -> change.doneAt() == null)
        .forEach(change -> {
          if (change.items() > 0) {
            assertThat(open.get(change.person())).isEqualTo(Collections.min(open.values()));
          }
          open.merge(change.person(), change.items(), Integer::sum);
        });
    return open;
  }

  private Map<PersonId, Integer> open() {
    var open = new HashMap<PersonId, Integer>();
    people.forEach(person -> open.put(person, 0));
    hub.inside(() -> {
      jdbc.sql(
              """
              select holder, count(*) as items from work_item
              where company_id = :company and state = 'held' group by holder
              """)
          .param("company", hub.company.value())
          .query(row -> {
            open.put(new PersonId(row.getObject("holder", UUID.class)), row.getInt("items"));
          });
      return true;
    });
    return open;
  }

  private int wrongHolders() {
    return hub.inside(() ->
        jdbc.sql(
                """
                select count(*) from work_item join person on person.id = holder
                where work_item.company_id = :company and requires <> '{}'
                  and not 'task_worker' = any(person.roles)
                """)
            .param("company", hub.company.value())
            .query(Integer.class)
            .single());
  }

  private List<Derived> decisions() {
    return hub.inside(() ->
        jdbc
            .sql("select id from decision where company_id = :company order by id")
            .param("company", hub.company.value())
            .query((row, _) -> new DecisionId(row.getObject("id", UUID.class)))
            .list()
            .stream()
            .map(id -> records.find(id).orElseThrow())
            .toList());
  }

  private interface Hand {
    void does(RandomGenerator random);
  }

  private static void together(Hand hand) throws InterruptedException {
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < HANDS; i++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(i);
      threads.add(
          Thread.ofVirtual()
              .uncaughtExceptionHandler((_, failure) -> failures.add(failure))
              .start(() -> {
                for (int turn = 0; turn < TURNS; turn++) {
                  hand.does(random);
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }
}
