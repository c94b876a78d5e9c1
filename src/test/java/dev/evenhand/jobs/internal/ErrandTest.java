package dev.evenhand.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.Errand.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two runners on one database are what two processes are.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrandTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final JobSettings SETTINGS =
      new JobSettings(Duration.ofSeconds(5), Duration.ofMillis(50));

  @Autowired DataSource database;
  @Autowired @FlywayDataSource DataSource ownersDatabase;
  @Autowired TransactionTemplate transactions;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired RoutineTable table;
  @Autowired Companies companies;
  @Autowired BacklogTable backlog;
  private final Deque<ErrandRunner> started = new ArrayDeque<>();
  private final String name = "test-" + UUID.randomUUID();
  private JdbcClient owner;
  private ErrandBook book;

  @BeforeEach
  void keepOrders() {
    owner = JdbcClient.create(ownersDatabase);
    owner
        .sql(
            "create table \"%s\" partition of errand for values in ('%s')"
                .formatted(ErrandBook.table(name), name))
        .update();
    book = new ErrandBook(database, clock, companies, backlog);
  }

  @AfterEach
  void stop() {
    started.forEach(ErrandRunner::stop);
    owner.sql("drop table \"%s\"".formatted(ErrandBook.table(name))).update();
  }

  @Test
  void of_two_processes_one_does_an_errand_and_once() {
    var one = new Noted(name, 2, _ -> Result.DONE);
    var other = new Noted(name, 2, _ -> Result.DONE);
    start(one);
    start(other);
    var orders = Stream.generate(this::order).limit(30).toList();
    await().atMost(LONG).until(() -> all(one, other).size() >= 30 && left() == 0);
    assertThat(all(one, other)).containsExactlyInAnyOrderElementsOf(orders);
  }

  @Test
  void what_is_rolled_back_is_never_done() {
    var noted = new Noted(name, 1, _ -> Result.DONE);
    start(noted);
    transactions.executeWithoutResult(status -> {
      book.order(name, newOrder());
      status.setRollbackOnly();
    });
    var kept = order();
    await().atMost(LONG).until(() -> left() == 0);
    assertThat(noted.orders()).containsExactly(kept);
  }

  @Test
  void nobody_sees_an_order_before_its_transaction_has_committed() {
    var noted = new Noted(name, 1, _ -> Result.DONE);
    start(noted);
    transactions.executeWithoutResult(_ -> {
      book.order(name, newOrder());
      await().during(Duration.ofMillis(300)).until(() -> noted.orders().isEmpty());
    });
    await().atMost(LONG).until(() -> noted.orders().size() == 1);
  }

  @Test
  void without_a_transaction_nothing_is_ordered() {
    assertThatThrownBy(() -> book.order(name, newOrder()))
        .hasMessageContaining("Expected a transaction");
    assertThat(left()).isZero();
  }

  @Test
  void a_process_does_so_many_at_a_time() {
    var slow =
        new Noted(
            name,
            2,
            _ -> {
              await().pollDelay(Duration.ofMillis(100)).until(() -> true);
              return Result.DONE;
            });
    start(slow);
    for (int i = 0; i < 6; i++) {
      order();
    }
    await().atMost(LONG).until(() -> left() == 0);
    assertThat(slow.mostAtOnce()).isEqualTo(2);
  }

  @Test
  void what_a_process_leaves_when_it_ends_another_goes_on_with() {
    var first =
        new Noted(
            name,
            1,
            goesOn -> {
              await().forever().until(() -> !goesOn.getAsBoolean());
              return Result.LEFT;
            });
    var runner = start(first);
    var order = order();
    await().atMost(LONG).until(() -> first.orders().size() == 1);
    runner.stop();
    var second = new Noted(name, 1, _ -> Result.DONE);
    start(second);
    await().atMost(LONG).until(() -> left() == 0);
    assertThat(second.orders()).containsExactly(order);
  }

  @Test
  void a_runner_that_is_started_twice_stops_wholly() {
    var noted = new Noted(name, 1, _ -> Result.DONE);
    var runner = start(noted);
    runner.start();
    runner.stop();
    order();
    await().during(Duration.ofMillis(300)).until(() -> noted.orders().isEmpty());
    assertThat(left()).isOne();
  }

  @Test
  void what_a_process_that_died_had_begun_another_takes_up() {
    var order = order();
    jdbc.sql(
            """
            update errand set picked = true, picked_by = 'dead', version = version + 1,
              last_heartbeat = now() - interval '40 seconds'
            where task_name = :name
            """)
        .param("name", name)
        .update();
    var noted = new Noted(name, 1, _ -> Result.DONE);
    start(noted);
    await().atMost(LONG).until(() -> left() == 0);
    assertThat(noted.orders()).containsExactly(order);
  }

  @Test
  void an_errand_that_fails_is_visible_and_tried_again() {
    var weak = new Noted(name, 1, _ -> Result.DONE).failing(1);
    start(weak);
    var order = order();
    await().atMost(LONG).until(() -> table.failed().contains(name));
    await().atMost(LONG).until(() -> left() == 0);
    assertThat(weak.orders()).isEqualTo(List.of(order, order));
    assertThat(table.failed()).doesNotContain(name);
  }

  private List<Order> all(Noted one, Noted other) {
    return Stream.of(one, other).map(Noted::orders).flatMap(List::stream).toList();
  }

  private int left() {
    return jdbc.sql("select count(*) from errand where task_name = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  private Order order() {
    var order = newOrder();
    transactions.executeWithoutResult(_ -> book.order(name, order));
    return order;
  }

  private static Order newOrder() {
    return new Order(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }

  private ErrandRunner start(Noted errand) {
    var runner = new ErrandRunner(database, List.of(errand), book, SETTINGS, clock);
    runner.start();
    started.push(runner);
    return runner;
  }
}
