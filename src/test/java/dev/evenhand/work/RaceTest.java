package dev.evenhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.internal.decision.DecisionRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many hands over the same work.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RaceTest {
  private static final int THREADS = 64;
  private static final int QUEUES = 20;
  private static final int PEOPLE = 30;
  private static final Duration RUN = Duration.ofSeconds(30);

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
    IntStream.range(0, QUEUES).forEach(i -> queues.add(hub.queue("q" + i, i % 4 == 0 ? 3 : null)));
    IntStream.range(0, PEOPLE).forEach(i -> people.add(hub.person("p" + i)));
    for (int i = 0; i < PEOPLE; i++) {
      for (int j = 0; j < 4; j++) {
        hub.link(queues.get((i + 5 * j) % QUEUES), people.get(i), 1 + (i + j) % 3);
      }
    }
  }

  @Test
  void one_case_many_hands_one_holder() throws InterruptedException {
    var queue = queues.get(1);
    var takers = people.stream().filter(person -> supports(person, queue)).toList();
    var waiting = item((Done) hub.arrives(queue, "only"));
    hub.ask(HubFixture.known(waiting), new Act.Release(), null);
    var wins = new AtomicInteger();
    together(
        takers.size(),
        hand -> {
          var taken = hub.ask(HubFixture.known(waiting), new Act.Take(takers.get(hand)), null);
          wins.addAndGet(taken instanceof Done ? 1 : 0);
        });
    assertThat(takers).hasSizeGreaterThan(3);
    assertThat(wins).hasValue(1);
  }

  @Test
  void assigning_reassigning_and_claiming_at_once_keeps_every_promise()
      throws InterruptedException {
    var end = System.nanoTime() + RUN.toNanos();
    var asked = new AtomicInteger();
    together(
        THREADS,
        hand -> {
          var random = RandomGeneratorFactory.of("L64X128MixRandom").create(hand);
          while (System.nanoTime() < end) {
            act(random);
            asked.incrementAndGet();
          }
        });
    assertThat(asked.get()).isGreaterThan(1_000);
    assertThat(hub.tallyFaults()).isZero();
    assertThat(historyFaults()).isZero();
    assertThat(overfull()).isZero();
    everyDecisionDerivesAgain();
  }

  private void act(RandomGenerator random) {
    var queue = queues.get(random.nextInt(QUEUES));
    var known = items.peek();
    switch (random.nextInt(6)) {
      case 0, 1 -> remember(hub.arrives(queue, "k" + keys.incrementAndGet()));
      case 2 -> {
        if (known != null) {
          hub.ask(new Target.Known(known, null), new Act.HandOut(true, true, null), null);
          moveOn();
        }
      }
      case 3 -> hub.ask(next(random), new Act.Take(people.get(random.nextInt(PEOPLE))), null);
      case 4 -> {
        if (known != null) {
          hub.ask(new Target.Known(known, null), new Act.Release(), null);
        }
      }
      default -> {
        if (known != null) {
          hub.ask(new Target.Known(known, null), new Act.Complete(), null);
        }
      }
    }
  }

  private void moveOn() {
    var first = items.poll();
    if (first != null) {
      items.add(first);
    }
  }

  private Target.Next next(RandomGenerator random) {
    return new Target.Next(
        Set.copyOf(List.of(queues.get(random.nextInt(QUEUES)), queues.get(0), queues.get(4))));
  }

  private void remember(WorkResult result) {
    if (result instanceof Done done) {
      items.add(done.item().id());
    }
  }

  /// Items whose newest line of history names another holder than the item, or that have two lines
  /// of one number.
  private int historyFaults() {
    return count(
        """
        select count(*) from work_item item
        join lateral (
          select person_id from assignment
          where company_id = item.company_id and item_id = item.id order by seq desc limit 1
        ) newest on true
        where item.company_id = :company and item.state in ('held', 'parked')
          and newest.person_id is distinct from item.holder
        """);
  }

  /// People who hold more of a queue by their own taking than it lets them.
  private int overfull() {
    return count(
        """
        select count(*) from (
          select 1 from work_item item join queue on queue.id = item.queue_id
          where item.company_id = :company and item.state = 'held' and item.mode = 'CLAIM'
            and queue.max_held is not null
          group by item.queue_id, item.holder, queue.max_held
          having count(*) > queue.max_held) too_many
        """);
  }

  private void everyDecisionDerivesAgain() {
    var ids =
        hub.inside(() ->
            jdbc.sql("select id from decision where company_id = :company order by id")
                .param("company", hub.company.value())
                .query((row, _) -> new DecisionId(row.getObject("id", UUID.class)))
                .list());
    assertThat(ids).hasSizeGreaterThan(500);
    hub.inside(() -> {
      ids.forEach(id -> assertThat(records.find(id).orElseThrow().isSame()).isTrue());
      return true;
    });
  }

  private int count(String sql) {
    return hub.inside(
        () -> jdbc.sql(sql).param("company", hub.company.value()).query(Integer.class).single());
  }

  private boolean supports(PersonId person, QueueId queue) {
    return hub.inside(() ->
        jdbc.sql(
                    """
                    select count(*) from supporter
                    where company_id = :company and person_id = :person and queue_id = :queue
                    """)
                .param("company", hub.company.value())
                .param("person", person.value())
                .param("queue", queue.value())
                .query(Integer.class)
                .single()
            > 0);
  }

  private static WorkItem item(Done done) {
    return done.item();
  }

  private interface Hand {
    void does(int number);
  }

  private static void together(int hands, Hand hand) throws InterruptedException {
    var barrier = new CyclicBarrier(hands);
    var threads = new ArrayList<Thread>();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    for (int i = 0; i < hands; i++) {
      int number = i;
      threads.add(
          Thread.ofVirtual()
              .uncaughtExceptionHandler((_, failure) -> failures.add(failure))
              .start(() -> {
                try {
                  barrier.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                  throw new IllegalStateException(e);
                }
                hand.does(number);
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }
}
