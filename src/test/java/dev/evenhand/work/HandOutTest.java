package dev.evenhand.work;

import static dev.evenhand.work.HubFixture.arrival;
import static dev.evenhand.work.HubFixture.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult.Done;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.internal.decision.DecisionRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HandOutTest {
  @Autowired ApplicationContext context;
  @Autowired DecisionRecords records;
  private HubFixture hub;
  private QueueId queue;
  private PersonId amy;
  private PersonId ben;

  @BeforeEach
  void found() {
    hub = new HubFixture(context);
    queue = hub.queue("Printers");
    amy = hub.person("amy");
    ben = hub.person("ben");
    hub.link(queue, amy, 1);
    hub.link(queue, ben, 1);
  }

  @Test
  void cases_go_in_turn_to_whoever_has_fewest() {
    assertThat(holder(hub.arrives(queue, "a"))).isEqualTo(amy);
    assertThat(holder(hub.arrives(queue, "b"))).isEqualTo(ben);
    assertThat(holder(hub.arrives(queue, "c"))).isEqualTo(amy);
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void a_decision_derives_again_from_its_record_alone() {
    var first = (Done) hub.arrives(queue, "a");
    hub.arrives(queue, "b");
    hub.presence(amy, false);
    var derived = hub.inside(() -> records.find(decision(first)).orElseThrow());
    assertThat(derived.isSame()).isTrue();
    assertThat(derived.decision().steps()).isNotEmpty();
  }

  @Test
  void a_case_that_is_held_is_not_handed_out_again() {
    hub.arrives(queue, "a");
    assertThat(hub.arrives(queue, "a"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(Refusal.ALREADY_HELD);
              assertThat(refused.facts().person()).isEqualTo(amy);
            });
  }

  @Test
  void the_same_request_changes_nothing_the_second_time() {
    var first = hub.ask(arrival(queue, "a"), new Act.HandOut(false, true, null), "r1");
    var second = hub.ask(arrival(queue, "a"), new Act.HandOut(false, true, null), "r1");
    assertThat(second)
        .isInstanceOfSatisfying(
            Done.class,
            done -> {
              assertThat(done.isRepeat()).isTrue();
              assertThat(done.item()).isEqualTo(item(first));
            });
  }

  @Test
  void reassigning_leaves_out_everybody_who_ever_had_it_and_moves_the_credit() {
    var first = hub.arrives(queue, "a");
    var again = hub.ask(known(item(first)), new Act.HandOut(true, true, null), null);
    assertThat(holder(again)).isEqualTo(ben);
    assertThat(hub.tallyFaults()).isZero();
    var nobody = (Done) hub.ask(known(item(first)), new Act.HandOut(true, true, null), null);
    assertThat(nobody.item().holder()).isEqualTo(ben);
    assertThat(nobody.decision()).isNotNull();
  }

  @Test
  void giving_by_name_ignores_load_but_not_absence() {
    hub.arrives(queue, "a");
    assertThat(holder(hub.ask(arrival(queue, "b"), new Act.Give(amy, true), null))).isEqualTo(amy);
    hub.presence(amy, false);
    var refused = (Refused) hub.ask(arrival(queue, "c"), new Act.Give(amy, true), null);
    assertThat(refused.why()).isEqualTo(Refusal.CANNOT_TAKE_IT);
    assertThat(refused.facts().rule()).isEqualTo("available");
    assertThat(refused.facts().because()).isNotNull();
    var stranger = hub.person("cai");
    var notLinked = (Refused) hub.ask(arrival(queue, "c"), new Act.Give(stranger, true), null);
    assertThat(notLinked.facts().rule()).isEqualTo("supports-queue");
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void putting_back_needs_a_comment_and_takes_the_credit_away() {
    var first = item(hub.arrives(queue, "a"));
    var wordless = new WorkAsk(known(first), new Act.Release(), HubFixture.ADMIN, " ", null, null);
    assertThat(why(hub.ask(wordless))).isEqualTo(Refusal.COMMENT_MISSING);
    assertThat(item(hub.ask(known(first), new Act.Release(), null)).state())
        .isEqualTo(State.PARKED);
    assertThat(hub.tallyFaults()).isZero();
    assertThat(holder(hub.arrives(queue, "a"))).isEqualTo(amy);
  }

  @Test
  void a_finished_case_keeps_its_credit_and_can_be_opened_again() {
    var first = item(hub.arrives(queue, "a"));
    assertThat(item(hub.ask(known(first), new Act.Complete(), null)).state()).isEqualTo(State.DONE);
    assertThat(why(hub.ask(known(first), new Act.Complete(), null)))
        .isEqualTo(Refusal.ALREADY_DONE);
    assertThat(why(hub.arrives(queue, "a"))).isEqualTo(Refusal.ALREADY_DONE);
    assertThat(hub.tallyFaults()).isZero();
    assertThat(holder(hub.arrives(queue, "b"))).isEqualTo(ben);
    assertThat(holder(hub.ask(known(first), new Act.Reopen(), null))).isEqualTo(amy);
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void nobody_there_means_waiting_until_somebody_is() {
    hub.presence(amy, false);
    hub.presence(ben, false);
    var waiting = (Done) hub.arrives(queue, "a");
    assertThat(waiting.item().state()).isEqualTo(State.WAITING);
    assertThat(waiting.decision()).isNotNull();
    hub.presence(ben, true);
    assertThat(eventuallyHeldBy("a")).isEqualTo(ben.value());
    assertThat(hub.tallyFaults()).isZero();
  }

  @Test
  void the_next_case_is_the_most_urgent_and_then_the_oldest() {
    for (var key : List.of("a", "b")) {
      hub.ask(known(item(hub.arrives(queue, key))), new Act.Release(), null);
    }
    var urgent =
        new WorkAsk.Target.Arrival(
            new WorkAsk.Into.Known(queue), "case", "c", Priority.P1, Instant.EPOCH, Map.of());
    var arrived = hub.ask(urgent, new Act.HandOut(false, true, null), null);
    hub.ask(known(item(arrived)), new Act.Release(), null);
    var next = new WorkAsk.Target.Next(Set.of(queue));
    var taken = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      taken.add(item(hub.ask(next, new Act.Take(amy), null)).key());
    }
    assertThat(taken).containsExactly("c", "a", "b");
    assertThat(why(hub.ask(next, new Act.Take(amy), null))).isEqualTo(Refusal.NOTHING_WAITING);
  }

  @Test
  void whoever_may_not_take_the_next_case_hears_why() {
    hub.ask(known(item(hub.arrives(queue, "a"))), new Act.Release(), null);
    var next = new WorkAsk.Target.Next(Set.of(queue));
    var stranger = (Refused) hub.ask(next, new Act.Take(hub.person("cai")), null);
    assertThat(stranger.facts().rule()).isEqualTo("supports-queue");
    hub.presence(amy, false);
    var away = (Refused) hub.ask(next, new Act.Take(amy), null);
    assertThat(away.facts().rule()).isEqualTo("available");
  }

  @Test
  void taking_stops_at_what_a_queue_lets_one_hold() {
    var limited = hub.queue("Limited", 2);
    hub.link(limited, amy, 1);
    var taken = new ArrayList<WorkResult>();
    for (var key : List.of("x", "y", "z")) {
      var item = item(hub.arrives(limited, key));
      hub.ask(known(item), new Act.Release(), null);
    }
    for (int i = 0; i < 3; i++) {
      taken.add(hub.ask(new WorkAsk.Target.Next(Set.of(limited)), new Act.Take(amy), null));
    }
    assertThat(taken.get(0)).isInstanceOf(Done.class);
    assertThat(taken.get(1)).isInstanceOf(Done.class);
    assertThat(why(taken.get(2))).isEqualTo(Refusal.HOLDS_ENOUGH);
  }

  private Object eventuallyHeldBy(String key) {
    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (System.nanoTime() < deadline && hub.row(key).get("holder") == null) {
      Thread.onSpinWait();
    }
    return Objects.requireNonNull(hub.row(key).get("holder"));
  }

  private static WorkItem item(WorkResult result) {
    return ((Done) result).item();
  }

  private static PersonId holder(WorkResult result) {
    var holder = item(result).holder();
    assertThat(holder).isNotNull();
    return Objects.requireNonNull(holder);
  }

  private static DecisionId decision(Done done) {
    return Objects.requireNonNull(done.decision());
  }

  private static Refusal why(WorkResult result) {
    return ((Refused) result).why();
  }
}
