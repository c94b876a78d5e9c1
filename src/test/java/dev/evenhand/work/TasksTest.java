package dev.evenhand.work;

import static dev.evenhand.work.HubFixture.known;
import static dev.evenhand.work.HubFixture.taskArrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.internal.decision.DecisionRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Queues of tasks: open to everybody, to the shortest list, with what a task requires.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TasksTest {
  private static final String WORKERS = "role:task_worker";

  @Autowired ApplicationContext context;
  @Autowired DecisionRecords records;
  private HubFixture hub;
  private QueueId queue;
  private PersonId amy;
  private PersonId ben;

  @BeforeEach
  void found() {
    hub = new HubFixture(context);
    queue = hub.taskQueue("Tasks");
    amy = hub.person("amy", Role.USER, Role.TASK_WORKER);
    ben = hub.person("ben", Role.USER, Role.TASK_WORKER);
  }

  @Test
  void a_task_goes_to_the_shortest_list_and_then_to_who_completed_fewest_today() {
    var first = hub.task(queue, "1-1");
    assertThat(holder(first)).isEqualTo(amy);
    assertThat(holder(hub.task(queue, "1-2"))).isEqualTo(ben);
    hub.ask(known(item(first)), new Act.Complete(), null);
    assertThat(holder(hub.task(queue, "1-3"))).isEqualTo(amy);
    var last = hub.task(queue, "1-4");
    assertThat(holder(last)).isEqualTo(ben);
    assertThat(sentence(last)).isEqualTo("ben, with the fewest completed today (0; amy had 1).");
    assertThat(isDerivedAgain(last)).isTrue();
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void putting_back_giving_and_opening_again_change_lists() {
    var first = item(hub.task(queue, "1-1"));
    hub.ask(new WorkAsk(known(first), new Act.Release(), HubFixture.ADMIN, "no", null, null));
    assertThat(holder(hub.task(queue, "1-2"))).isEqualTo(amy);
    hub.ask(known(first), new Act.Give(ben, true), null);
    hub.ask(known(first), new Act.Complete(), null);
    assertThat(holder(hub.task(queue, "1-3"))).isEqualTo(ben);
    hub.ask(known(first), new Act.Reopen(), null);
    var last = hub.task(queue, "1-4");
    assertThat(holder(last)).isEqualTo(amy);
    assertThat(sentence(last)).isEqualTo("amy, with the shortest list (1; ben had 2).");
  }

  @Test
  void tasks_of_other_queues_count_and_cases_do_not() {
    var cases = hub.queue("Cases");
    hub.link(cases, amy, 1);
    hub.arrives(cases, "a");
    var other = hub.taskQueue("Other tasks");
    assertThat(holder(hub.task(other, "1-1"))).isEqualTo(amy);
    assertThat(holder(hub.task(queue, "1-2"))).isEqualTo(ben);
  }

  @Test
  void whoever_joins_the_company_gets_tasks_without_a_link() {
    hub.task(queue, "1-1");
    hub.task(queue, "1-2");
    var cai = hub.person("cai");
    assertThat(holder(hub.task(queue, "1-3"))).isEqualTo(cai);
  }

  @Test
  void who_has_a_link_of_the_own_that_is_switched_off_gets_none() {
    hub.inside(() ->
        context.getBean(Queues.class).link(new Link(queue, amy, false, 1, null), HubFixture.ADMIN));
    assertThat(holder(hub.task(queue, "1-1"))).isEqualTo(ben);
    assertThat(holder(hub.task(queue, "1-2"))).isEqualTo(ben);
  }

  @Test
  void everybody_brings_work_to_an_open_queue() {
    var cai = hub.person("cai");
    var queues = context.getBean(Queues.class);
    var people = context.getBean(People.class);
    var actor = hub.inside(() -> people.find(cai).orElseThrow()).actor();
    assertThat(hub.inside(() -> queues.mayHandOut(actor, queue))).isTrue();
    var act = new Act.HandOut(false, true, null);
    assertThat(hub.ask(new WorkAsk(taskArrival(queue, "1-1"), act, actor, "", null, null)))
        .isInstanceOf(Done.class);
    assertThat(hub.inside(() -> queues.mayHandOut(actor, hub.queue("Closed")))).isFalse();
  }

  @Test
  void only_somebody_with_what_a_task_requires_gets_it() {
    hub.roles(amy, Role.USER);
    for (var key : Set.of("1-1", "1-2", "1-3")) {
      assertThat(holder(hub.task(queue, key, WORKERS))).isEqualTo(ben);
    }
    var personal = hub.task(queue, "1-4", "person:" + amy);
    assertThat(holder(personal)).isEqualTo(amy);
    assertThat(isDerivedAgain(personal)).isTrue();
    var again = hub.ask(known(item(personal)), new Act.HandOut(true, true, null), null);
    assertThat(decidedBy(again)).isEqualTo("not-tried-yet");
    var either = hub.task(queue, "1-5", "role:compliance", "person:" + amy);
    assertThat(holder(either)).isEqualTo(amy);
    assertThat(item(either).requires()).containsExactly("person:" + amy, "role:compliance");
  }

  @Test
  void nobody_is_given_or_takes_a_task_without_what_it_requires() {
    hub.roles(amy, Role.USER);
    var task = item(hub.task(queue, "1-1", WORKERS));
    var given = (Refused) hub.ask(known(task), new Act.Give(amy, true), null);
    assertThat(given.facts().rule()).isEqualTo("may-do-it");
    assertThat(Objects.requireNonNull(given.facts().because()).text())
        .isEqualTo("without any of what it requires: task_worker");
    hub.ask(new WorkAsk(known(task), new Act.Release(), HubFixture.ADMIN, "no", null, null));
    var next = new Target.Next(Set.of(queue));
    var taken = (Refused) hub.ask(next, new Act.Take(amy), null);
    assertThat(taken.facts().rule()).isEqualTo("may-do-it");
    assertThat(holder(hub.ask(next, new Act.Take(ben), null))).isEqualTo(ben);
  }

  @Test
  void a_task_nobody_may_do_does_not_keep_others_waiting() {
    hub.presence(amy, false);
    hub.presence(ben, false);
    for (int i = 0; i < 5; i++) {
      hub.task(queue, "1-" + i, "role:compliance");
    }
    for (int i = 0; i < 3; i++) {
      hub.task(queue, "2-" + i, "person:" + amy);
    }
    hub.task(queue, "3-1");
    hub.task(queue, "3-2", WORKERS);
    hub.presence(ben, true);
    assertThat(eventually("3-1", ben)).isTrue();
    assertThat(eventually("3-2", ben)).isTrue();
    assertThat(state("1-4")).isEqualTo("waiting");
    assertThat(state("2-2")).isEqualTo("waiting");
    hub.presence(amy, true);
    assertThat(eventually("2-2", amy)).isTrue();
    var cai = hub.person("cai", Role.COMPLIANCE);
    assertThat(eventually("1-0", cai)).isTrue();
    assertThat(eventually("1-4", cai)).isTrue();
  }

  @Test
  void waking_finds_what_somebody_may_do_behind_pages_of_what_nobody_may() {
    hub.presence(amy, false);
    hub.presence(ben, false);
    var asks = new ArrayList<WorkAsk>();
    for (int i = 0; i < 450; i++) {
      asks.add(waiting("1-" + i, "person:" + new UUID(0, i)));
      asks.add(waiting("2-" + i, "role:compliance"));
    }
    asks.add(waiting("3-1", WORKERS));
    asks.add(waiting("3-2", "person:" + ben));
    Tenancy.in(hub.company, () -> context.getBean(Work.class).askAll(asks));
    hub.presence(ben, true);
    assertThat(eventually("3-1", ben)).isTrue();
    assertThat(eventually("3-2", ben)).isTrue();
  }

  private WorkAsk waiting(String key, String requires) {
    var act = new Act.HandOut(false, true, null);
    return WorkAsk.of(taskArrival(queue, key, requires), act, HubFixture.ADMIN);
  }

  @Test
  void who_loses_a_role_keeps_tasks_and_gets_no_more() {
    var held = hub.task(queue, "1-1", WORKERS);
    assertThat(holder(held)).isEqualTo(amy);
    hub.presence(ben, false);
    hub.roles(amy, Role.USER);
    var waiting = hub.task(queue, "1-2", WORKERS);
    assertThat(item(waiting).state()).isEqualTo(State.WAITING);
    assertThat(decidedBy(waiting)).isEqualTo("available");
    assertThat(hub.row("1-1").get("holder")).isEqualTo(amy.value());
    hub.roles(amy, Role.USER, Role.TASK_WORKER);
    assertThat(eventually("1-2", amy)).isTrue();
  }

  @Test
  void what_is_withdrawn_is_done_and_counts_for_nobody() {
    var held = hub.task(queue, "1-1");
    var done = (Done) hub.ask(known(item(held)), new Act.Withdraw(), null);
    assertThat(done.item().state()).isEqualTo(State.DONE);
    assertThat(done.item().holder()).isNull();
    assertThat(hub.row("1-1").get("done_at")).isNotNull();
    assertThat(hub.tallyFaults()).isZero();
    assertThat(why(hub.ask(known(item(held)), new Act.Withdraw(), null)))
        .isEqualTo(Refusal.ALREADY_DONE);
    assertThat(why(hub.ask(known(item(held)), new Act.Complete(), null)))
        .isEqualTo(Refusal.ALREADY_DONE);
    var next = hub.task(queue, "1-2");
    assertThat(holder(next)).isEqualTo(amy);
    assertThat(sentence(next)).isEqualTo("amy, first by name after a tie with ben.");
    var turns =
        hub.inside(() -> context.getBean(WorkItems.class).history(item(held).id())).getLast();
    assertThat(turns.mode()).isEqualTo("withdraw");
    assertThat(turns.from()).isEqualTo(amy);
    assertThat(turns.person()).isNull();
  }

  @Test
  void what_waits_or_was_put_back_can_be_withdrawn() {
    var waiting = hub.task(queue, "1-1", "role:compliance");
    var parked = hub.task(queue, "1-2");
    hub.ask(
        new WorkAsk(known(item(parked)), new Act.Release(), HubFixture.ADMIN, "no", null, null));
    for (var one : Set.of(waiting, parked)) {
      assertThat(item(hub.ask(known(item(one)), new Act.Withdraw(), null)).state())
          .isEqualTo(State.DONE);
    }
    hub.person("cai", Role.COMPLIANCE);
    assertThat(holder(hub.task(queue, "1-3"))).isEqualTo(amy);
    assertThat(state("1-1")).isEqualTo("done");
  }

  @Test
  void what_is_opened_again_after_it_was_withdrawn_is_nobodys_until_somebody_asks() {
    var task = item(hub.task(queue, "1-1"));
    hub.ask(known(task), new Act.Withdraw(), null);
    var opened = item(hub.ask(known(task), new Act.Reopen(), null));
    assertThat(opened.state()).isEqualTo(State.PARKED);
    assertThat(opened.holder()).isNull();
    assertThat(holder(hub.ask(known(task), new Act.HandOut(false, true, null), null)))
        .isEqualTo(amy);
    assertThat(hub.tallyFaults()).isZero();
  }

  private boolean eventually(String key, PersonId person) {
    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (System.nanoTime() < deadline && hub.row(key).get("holder") == null) {
      Thread.onSpinWait();
    }
    return person.value().equals(hub.row(key).get("holder"));
  }

  private @Nullable Object state(String key) {
    return hub.row(key).get("state");
  }

  private boolean isDerivedAgain(WorkResult result) {
    return hub.inside(() -> records.find(decision(result)).orElseThrow()).isSame();
  }

  private String decidedBy(WorkResult result) {
    return hub.inside(() -> records.find(decision(result)).orElseThrow()).stored().decidedBy();
  }

  private String sentence(WorkResult result) {
    var decisions = context.getBean(Decisions.class);
    return hub.inside(() -> decisions.find(decision(result)).orElseThrow()).text();
  }

  private static DecisionId decision(WorkResult result) {
    return Objects.requireNonNull(((Done) result).decision());
  }

  private static WorkItem item(WorkResult result) {
    return ((Done) result).item();
  }

  private static PersonId holder(WorkResult result) {
    return Objects.requireNonNull(item(result).holder());
  }

  private static Refusal why(WorkResult result) {
    return ((Refused) result).why();
  }
}
