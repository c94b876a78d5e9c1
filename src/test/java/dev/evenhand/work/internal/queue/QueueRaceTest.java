package dev.evenhand.work.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.LinkResult;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.Queues.Refusal;
import dev.evenhand.work.Queues.Result;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.web.queue.QueueDesk;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QueueRaceTest {
  private static final int TIMES = 8;

  @Autowired ApplicationContext context;
  @Autowired Queues queues;
  @Autowired People people;
  private QueueDesk desk;
  private Actor admin;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
    admin = desk.admin().person().actor();
  }

  @RepeatedTest(TIMES)
  void one_name_many_hands_one_queue() {
    var results = race(8, () -> queues.create(NewQueue.ofCases("Printers", zone()), admin));
    assertThat(results).filteredOn(Result.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(Refusal.NameTaken.class::isInstance).hasSize(7);
  }

  @RepeatedTest(TIMES)
  void one_version_many_hands_one_change() {
    var queue = made(queues("Printers"));
    var results =
        race(
            8,
            () ->
                queues.change(
                    new Queue(
                        queue.id(),
                        UUID.randomUUID().toString(),
                        queue.kind(),
                        queue.policy(),
                        queue.settings(),
                        queue.casePattern(),
                        null,
                        queue.open(),
                        queue.version()),
                    admin));
    assertThat(results).filteredOn(Result.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(Refusal.ChangedMeanwhile.class::isInstance).hasSize(7);
  }

  @RepeatedTest(TIMES)
  void a_queue_is_linked_or_deleted_but_not_both() {
    var queue = made(queues("Printers")).id();
    var amy = desk.person("amy", null, Role.USER);
    var link = new Link(queue, amy.person().id(), true, 1, null);
    var results = race(List.of(() -> queues.link(link, admin), () -> queues.delete(queue, admin)));
    boolean isLinked = results.get(0) instanceof LinkResult.Done;
    assertThat(results.get(1))
        .isInstanceOf(isLinked ? Refusal.HasSupporters.class : Result.Done.class);
    assertThat(inside(() -> queues.supporters(queue))).hasSize(isLinked ? 1 : 0);
  }

  @RepeatedTest(TIMES)
  void a_person_is_linked_or_deleted_but_no_link_stays_behind() {
    var queue = made(queues("Printers")).id();
    var amy = desk.person("amy", null, Role.USER).person().id();
    var link = new Link(queue, amy, true, 1, null);
    var results = race(List.of(() -> queues.link(link, admin), () -> people.delete(amy, admin)));
    assertThat(results.get(1)).isInstanceOf(PersonResult.Done.class);
    assertThat(inside(() -> queues.supporters(queue))).isEmpty();
    assertThat(inside(() -> queues.delete(queue, admin))).isInstanceOf(Result.Done.class);
  }

  @RepeatedTest(TIMES)
  void work_arrives_or_the_queue_is_deleted_but_not_both() {
    var queue = made(queues("Printers")).id();
    var arrival = HubFixture.arrival(queue, "a");
    var results =
        raceOutside(
            List.of(
                () -> desk.ask(arrival, new Act.HandOut(false, false, null), null),
                () -> inside(() -> queues.delete(queue, admin))));
    boolean hasArrived = results.get(0) instanceof WorkResult.Done;
    assertThat(results.get(1)).isInstanceOf(hasArrived ? Refusal.HasWork.class : Result.Done.class);
  }

  @RepeatedTest(TIMES)
  void a_person_gets_work_or_is_deleted_but_not_both() {
    var queue = desk.queue("Printers");
    TestClient amy = desk.person("amy", null, Role.USER);
    desk.link(queue, amy);
    var id = amy.person().id();
    var results =
        raceOutside(
            List.of(() -> desk.arrives(queue, "a"), () -> inside(() -> people.delete(id, admin))));
    boolean isHeld = id.equals(((WorkResult.Done) results.get(0)).item().holder());
    assertThat(results.get(1))
        .isInstanceOf(isHeld ? PersonResult.HoldsWork.class : PersonResult.Done.class);
    assertThat(inside(() -> queues.supporters(new QueueId(UUID.fromString(queue)))))
        .hasSize(isHeld ? 1 : 0);
  }

  private <T> T inside(Supplier<T> work) {
    return desk.admin().inCompany(work);
  }

  private <T> List<T> race(int hands, Supplier<T> work) {
    var all = new ArrayList<Supplier<T>>();
    for (int i = 0; i < hands; i++) {
      all.add(work);
    }
    return race(all);
  }

  private <T> List<T> race(List<Supplier<T>> work) {
    return raceOutside(work.stream().map(one -> (Supplier<T>) () -> inside(one)).toList());
  }

  private static <T> List<T> raceOutside(List<Supplier<T>> work) {
    var barrier = new CyclicBarrier(work.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          work.stream()
              .map(one ->
                  threads.submit(() -> {
                    barrier.await();
                    return one.get();
                  }))
              .toList();
      var results = new ArrayList<T>();
      for (var one : running) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private Queue made(Result result) {
    return ((Result.Done) result).queue();
  }

  private Result queues(String name) {
    return inside(() -> queues.create(NewQueue.ofCases(name, zone()).matching(".+"), admin));
  }

  private ZoneId zone() {
    return desk.admin().person().zone();
  }
}
