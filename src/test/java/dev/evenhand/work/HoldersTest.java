package dev.evenhand.work;

import static dev.evenhand.work.HubFixture.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkItems.Held;
import dev.evenhand.work.WorkResult.Done;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.IllegalTransactionStateException;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HoldersTest {
  @Autowired ApplicationContext context;
  @Autowired WorkItems items;
  @Autowired Work work;
  @Autowired NamedParameterJdbcOperations jdbc;
  private HubFixture hub;
  private QueueId queue;

  @BeforeEach
  void found() {
    hub = new HubFixture(context);
    queue = hub.taskQueue("Tasks");
    hub.person("amy");
    hub.person("ben");
  }

  @Test
  void only_items_that_somebody_holds_have_a_holder() {
    var held = task("1-1");
    var done = task("1-2");
    hub.ask(known(done), new Act.Complete(), null);
    var parked = task("1-3");
    hub.ask(new WorkAsk(known(parked), new Act.Release(), HubFixture.ADMIN, "no", null, null));
    assertThat(hub.inside(() -> holder(held))).containsExactly(held(held));
    assertThat(hub.inside(() -> holder(done))).isEmpty();
    assertThat(hub.inside(() -> holder(parked))).isEmpty();
  }

  @Test
  void a_holder_stays_until_the_transaction_ends() {
    var first = task("1-1");
    var moved =
        hub.inside(() -> {
          assertThat(holder(first)).containsExactly(held(first));
          var asking = Tenancy.in(hub.company, () -> work.ask(again(first)));
          pause(Duration.ofMillis(400));
          assertThat(asking).isNotDone();
          assertThat(holder(first)).containsExactly(held(first));
          return asking;
        });
    assertThat(moved).succeedsWithin(Duration.ofSeconds(10));
    assertThat(((Done) moved.join()).item().holder()).isNotEqualTo(first.holder());
  }

  @Test
  void whoever_asks_while_an_item_moves_hears_who_has_it_then() {
    var task = task("1-1");
    var moved = (Done) hub.ask(again(task));
    assertThat(hub.inside(() -> holder(task))).containsExactly(held(moved.item()));
  }

  @Test
  void of_several_items_those_are_left_out_that_nobody_holds_or_somebody_changes() {
    var held = task("1-1");
    var done = task("1-2");
    hub.ask(known(done), new Act.Complete(), null);
    var changing = task("1-3");
    var all = List.of(held.id(), done.id(), changing.id());
    hub.inside(() -> {
      jdbc.getJdbcOperations()
          .queryForList("select id from work_item where id = ? for update", changing.id().value());
      var seen =
          CompletableFuture.supplyAsync(
                  () -> hub.inside(() -> holders(all)), Thread::startVirtualThread)
              .orTimeout(10, TimeUnit.SECONDS)
              .join();
      assertThat(seen).containsExactly(new Held(held.id(), held(held)));
      return seen;
    });
    assertThat(hub.inside(() -> holders(all)))
        .containsExactlyInAnyOrder(
            new Held(held.id(), held(held)), new Held(changing.id(), held(changing)));
  }

  @Test
  void without_a_transaction_nobody_keeps_anything() {
    var task = task("1-1");
    assertThatThrownBy(() -> Tenancy.in(hub.company, () -> holder(task)))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> Tenancy.in(hub.company, () -> holders(List.of(task.id()))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private List<PersonId> holder(WorkItem item) {
    var trip = new Trip(jdbc);
    var holder = items.holder(item.id(), trip);
    trip.make();
    return holder.rows();
  }

  private List<Held> holders(List<WorkItemId> some) {
    var trip = new Trip(jdbc);
    var held = items.holders(some, trip);
    trip.make();
    return held.rows();
  }

  private WorkItem task(String key) {
    return ((Done) hub.task(queue, key)).item();
  }

  private static WorkAsk again(WorkItem item) {
    return WorkAsk.of(known(item), new Act.HandOut(true, true, null), HubFixture.ADMIN);
  }

  private static PersonId held(WorkItem item) {
    return Objects.requireNonNull(item.holder());
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
