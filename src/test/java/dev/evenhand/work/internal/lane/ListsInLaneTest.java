package dev.evenhand.work.internal.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import dev.evenhand.work.internal.decision.DecisionRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lanes know of lists: each memory is that of a process, and all are of one company.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListsInLaneTest {
  private static final Act HAND_OUT = new Act.HandOut(false, true, null);
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  @Autowired ApplicationContext context;
  @Autowired LaneRun run;
  @Autowired Clock clock;
  @Autowired DecisionRecords records;
  @Autowired JdbcClient jdbc;
  private HubFixture hub;
  private QueueId queue;
  private PersonId amy;
  private PersonId ben;
  private final LaneMemory one = new LaneMemory();
  private final LaneMemory other = new LaneMemory();
  private Instant now = Instant.EPOCH;
  private int keys;

  @BeforeEach
  void found() {
    now = clock.instant();
    hub = new HubFixture(context);
    queue = hub.taskQueue("Tasks", MADRID);
    amy = hub.person("amy");
    ben = hub.person("ben");
  }

  @Test
  void two_processes_keep_the_same_lists() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var second = hub.taskQueue("More tasks", AUCKLAND);
    var items = new ArrayList<WorkItem>();
    for (int step = 0; step < 300; step++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(20)));
      var memory = random.nextBoolean() ? one : other;
      if (items.isEmpty() || random.nextInt(3) > 0) {
        items.add(arrive(memory, random.nextBoolean() ? queue : second));
      } else {
        act(memory, items.remove(random.nextInt(items.size())), random);
      }
    }
    for (var each : List.of(queue, second)) {
      assertThat(counts(one, each)).isEqualTo(counts(other, each)).isEqualTo(fresh(each));
    }
    assertThat(faults()).isZero();
  }

  @Test
  void a_process_that_starts_knows_what_was_held_and_completed_before() {
    var first = arrive(one, queue);
    arrive(one, queue);
    complete(one, first, null);
    assertThat(arrive(other, queue).holder()).isEqualTo(amy);
    assertThat(arrive(new LaneMemory(), queue).holder()).isEqualTo(ben);
    assertThat(arrive(one, queue).holder()).isEqualTo(amy);
    assertThat(faults()).isZero();
  }

  @Test
  void a_process_that_missed_too_much_reads_lists_anew() {
    var first = arrive(one, queue);
    complete(one, first, null);
    arrive(other, queue);
    arrive(other, queue);
    hub.inside(() ->
        jdbc.sql("delete from lane_batch where company_id = :company")
            .param("company", hub.company.value())
            .update());
    assertThat(counts(one, queue)).isEqualTo(fresh(queue));
  }

  @Test
  void what_failed_to_be_stored_is_on_no_list() {
    arrive(one, queue);
    one.forget();
    assertThat(arrive(one, queue).holder()).isEqualTo(ben);
    assertThat(counts(one, queue)).isEqualTo(fresh(queue));
  }

  @Test
  void a_new_day_begins_with_none_completed_when_it_begins_where_the_queue_is() {
    var auckland = hub.taskQueue("Auckland", AUCKLAND);
    now = Instant.parse("2026-03-13T10:30:00Z");
    complete(one, arrive(one, queue), null);
    assertThat(completed(one, queue, amy)).isEqualTo(1);
    assertThat(completed(one, auckland, amy)).isEqualTo(1);
    now = Instant.parse("2026-03-13T11:30:00Z");
    assertThat(completed(one, queue, amy)).isEqualTo(1);
    assertThat(completed(one, auckland, amy)).isZero();
    now = Instant.parse("2026-03-13T23:30:00Z");
    assertThat(completed(one, queue, amy)).isZero();
    complete(one, arrive(one, queue), null);
    assertThat(completed(one, queue, amy)).isEqualTo(1);
    assertThat(completed(one, auckland, amy)).isEqualTo(1);
    assertThat(counts(one, queue)).isEqualTo(fresh(queue));
    assertThat(counts(one, auckland)).isEqualTo(fresh(auckland));
    assertThat(faults()).isZero();
  }

  @Test
  void what_counts_as_done_on_a_day_before_is_counted_with_that_day() {
    var yesterday = now.minus(Duration.ofDays(1));
    complete(one, arrive(one, queue), yesterday);
    assertThat(completed(one, queue, amy)).isZero();
    assertThat(arrive(one, queue, yesterday).holder()).isEqualTo(ben);
    complete(one, arrive(one, queue), yesterday);
    var lastWeek = now.minus(Duration.ofDays(7));
    var old = arrive(other, queue, lastWeek);
    complete(other, old, lastWeek);
    assertThat(arrive(other, queue, lastWeek)).isNotNull();
    assertThat(counts(one, queue)).isEqualTo(counts(other, queue)).isEqualTo(fresh(queue));
    assertThat(faults()).isZero();
  }

  @Test
  void changes_of_one_batch_count_for_a_day_that_is_recalled_in_it() {
    var yesterday = now.minus(Duration.ofDays(1));
    var first = arrive(one, queue);
    var later = new WorkAsk(arrival(queue), HAND_OUT, HubFixture.ADMIN, "", null, yesterday);
    var results = ask(one, completing(first, yesterday), later, reopening(first));
    assertThat(((Done) results.get(1)).item().holder()).isEqualTo(ben);
    assertThat(faults()).isZero();
  }

  @Test
  void a_queue_that_was_of_another_policy_for_a_while_has_its_lists_read_anew() {
    arrive(one, queue);
    arrive(other, queue);
    policy("balanced");
    arrive(other, queue);
    complete(other, arrive(other, queue), null);
    policy("shortest-list");
    assertThat(counts(one, queue)).isEqualTo(fresh(queue));
    policy("balanced");
    arrive(other, queue);
    assertThat(one.lists.isWanted("task")).isTrue();
    arrive(one, queue);
    assertThat(one.lists.isWanted("task")).isFalse();
    policy("shortest-list");
    assertThat(counts(one, queue)).isEqualTo(fresh(queue));
  }

  @Test
  void a_company_without_such_a_queue_keeps_no_lists() {
    hub = new HubFixture(context);
    var cases = hub.queue("Cases");
    hub.link(cases, hub.person("cai"), 1);
    ask(one, WorkAsk.of(HubFixture.arrival(cases, "a"), HAND_OUT, HubFixture.ADMIN));
    assertThat(one.lists.missing()).isEmpty();
    assertThat(
            hub.inside(() ->
                jdbc.sql("select string_agg(lists, '') from lane_batch where company_id = :company")
                    .param("company", hub.company.value())
                    .query(String.class)
                    .single()))
        .isEmpty();
  }

  private void act(LaneMemory memory, WorkItem item, RandomGenerator random) {
    var act =
        switch (random.nextInt(5)) {
          case 0 -> new Act.Withdraw();
          case 1 -> new Act.Release();
          case 2 -> new Act.HandOut(true, true, null);
          default -> new Act.Complete();
        };
    ask(memory, new WorkAsk(HubFixture.known(item), act, HubFixture.ADMIN, "so", null, null));
    if (act instanceof Act.Complete && random.nextBoolean()) {
      ask(memory, WorkAsk.of(HubFixture.known(item), new Act.Reopen(), HubFixture.ADMIN));
    }
  }

  /// What everybody holds and completed today, as a memory knows it.
  private List<Integer> counts(LaneMemory memory, QueueId of) {
    ask(memory);
    var known = Objects.requireNonNull(memory.queue(of));
    var calendar = known.calendar();
    var counts = memory.lists.of(calendar).in(of);
    var found = new ArrayList<Integer>();
    for (var person : List.of(amy, ben)) {
      for (var isThisQueueOnly : List.of(true, false)) {
        found.add(counts.open(person, isThisQueueOnly));
        found.add(counts.completed(person, isThisQueueOnly, calendar.day(now)));
      }
    }
    return found;
  }

  private int completed(LaneMemory memory, QueueId of, PersonId person) {
    ask(memory);
    Calendar calendar = Objects.requireNonNull(memory.queue(of)).calendar();
    return memory.lists.of(calendar).in(of).completed(person, false, calendar.day(now));
  }

  private List<Integer> fresh(QueueId of) {
    return counts(new LaneMemory(), of);
  }

  private WorkItem arrive(LaneMemory memory, QueueId into) {
    return arrive(memory, into, null);
  }

  private WorkItem arrive(LaneMemory memory, QueueId into, @Nullable Instant asOf) {
    var ask = new WorkAsk(arrival(into), HAND_OUT, HubFixture.ADMIN, "", null, asOf);
    return ((Done) ask(memory, ask).getFirst()).item();
  }

  private WorkAsk.Target.Arrival arrival(QueueId into) {
    return HubFixture.taskArrival(into, "1-" + keys++);
  }

  private void complete(LaneMemory memory, WorkItem item, @Nullable Instant asOf) {
    assertThat(ask(memory, completing(item, asOf)).getFirst()).isInstanceOf(Done.class);
  }

  private static WorkAsk completing(WorkItem item, @Nullable Instant asOf) {
    return new WorkAsk(
        HubFixture.known(item), new Act.Complete(), HubFixture.ADMIN, "", null, asOf);
  }

  private static WorkAsk reopening(WorkItem item) {
    return WorkAsk.of(HubFixture.known(item), new Act.Reopen(), HubFixture.ADMIN);
  }

  private List<WorkResult> ask(LaneMemory memory, WorkAsk... asks) {
    return run.run(hub.company, memory, List.of(asks), false, now).results();
  }

  private void policy(String policy) {
    var queues = context.getBean(Queues.class);
    hub.inside(() -> {
      var old = queues.find(queue).orElseThrow();
      var wanted =
          new Queue(
              old.id(),
              old.name(),
              old.kind(),
              policy,
              old.settings(),
              old.casePattern(),
              old.maxHeld(),
              old.open(),
              old.version());
      return queues.change(wanted, HubFixture.ADMIN);
    });
  }

  /// How many decisions do not derive again.
  private long faults() {
    return hub.inside(() ->
        jdbc
            .sql("select id from decision where company_id = :company")
            .param("company", hub.company.value())
            .query((row, _) -> new DecisionId(row.getObject("id", UUID.class)))
            .list()
            .stream()
            .filter(id -> !records.find(id).orElseThrow().isSame())
            .count());
  }
}
