package dev.evenhand.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.people.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TripTest {
  private static final String ADD =
      "insert into team (id, company_id, name, created_at) values (:id, :company, :name, now())";
  private static final String NAMES = "select name from team where name like :like order by name";

  @Autowired WebApplicationContext context;
  @Autowired Companies companies;
  @Autowired PlatformTransactionManager transactions;
  @Autowired NamedParameterJdbcOperations jdbc;
  @Autowired JdbcClient client;
  CompanyId here;

  @BeforeEach
  void found() {
    here = Desk.inNewCompany(context).company();
  }

  @Test
  void statements_with_the_same_parameters_keep_their_own_values() {
    inside(() -> {
      var trip = new Trip(jdbc);
      add(trip, "red");
      add(trip, "blue");
      trip.make();
    });
    assertThat(names()).containsExactly("blue", "red");
  }

  @Test
  void when_one_statement_fails_none_is_done() {
    assertThatThrownBy(() ->
            inside(() -> {
              var trip = new Trip(jdbc);
              add(trip, "red");
              add(trip, "red");
              trip.make();
            }))
        .hasStackTraceContaining("a_team_name_is_used_once_in_its_company");
    assertThat(names()).isEmpty();
  }

  @Test
  void a_question_sees_what_was_changed_before_it_and_not_what_comes_after() {
    inside(() -> {
      var trip = new Trip(jdbc);
      var none = ask(trip);
      add(trip, "red");
      var one = ask(trip);
      add(trip, "blue");
      trip.make();
      assertThat(none.rows()).isEmpty();
      assertThat(one.rows()).containsExactly("red");
    });
  }

  @Test
  void nothing_is_answered_before_the_trip_is_made() {
    inside(() -> {
      var answer = ask(new Trip(jdbc));
      assertThatThrownBy(answer::rows).hasMessageContaining("Expected the trip to be made");
    });
  }

  @Test
  void a_trip_that_was_made_is_empty() {
    inside(() -> {
      var trip = new Trip(jdbc);
      add(trip, "red");
      trip.make();
      trip.make();
      add(trip, "blue");
      trip.make();
    });
    assertThat(names()).containsExactly("blue", "red");
  }

  @Test
  void a_transaction_of_nobody_is_claimed_by_its_first_trip() {
    var there = Desk.inNewCompany(context).company();
    inTransaction(() ->
        Tenancy.run(
            here,
            () -> {
              var trip = new Trip(jdbc).claim();
              var people =
                  trip.ask(
                      "select company_id from person",
                      Map.of(),
                      (row, _) -> row.getObject(1, UUID.class));
              add(trip, "red");
              trip.make();
              assertThat(people.rows()).isNotEmpty().containsOnly(here.value());
            }));
    assertThat(names()).containsExactly("red");
    assertThat(companies.<List<String>>transact(there, this::read)).isEmpty();
  }

  @Test
  void without_a_claim_a_transaction_of_nobody_sees_and_writes_nothing() {
    assertThatThrownBy(() ->
            inTransaction(() ->
                Tenancy.run(
                    here,
                    () -> {
                      var trip = new Trip(jdbc);
                      var people = trip.ask("select 1 from person", Map.of(), (_, _) -> true);
                      trip.make();
                      assertThat(people.rows()).isEmpty();
                      add(trip, "red");
                      trip.make();
                    })))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void a_transaction_by_trips_is_of_its_company_from_its_first_trip_on() {
    var there = Desk.inNewCompany(context).company();
    inside(() -> add(Trip.ofTransaction(jdbc), "blue"));
    var seen =
        companies.<List<String>>transactByTrips(
            here,
            (trip, _) -> {
              assertThat(read()).isEmpty();
              add(trip, "red");
              trip.make();
              return read();
            });
    assertThat(seen).containsExactly("blue", "red");
    assertThat(names()).containsExactly("blue", "red");
    assertThat(companies.<List<String>>transactByTrips(there, (trip, _) -> asked(trip))).isEmpty();
  }

  @Test
  void a_transaction_by_trips_that_is_rolled_back_answers_all_the_same() {
    var answer =
        companies.<String>transactByTrips(
            here,
            (trip, transaction) -> {
              add(trip, "red");
              trip.make();
              transaction.setRollbackOnly();
              return "no";
            });
    assertThat(answer).isEqualTo("no");
    assertThat(names()).isEmpty();
  }

  @Test
  void a_trip_without_a_transaction_shows_its_company_alone_and_leaves_nothing_behind() {
    inside(() -> add(Trip.ofTransaction(jdbc), "red"));
    var there = Desk.inNewCompany(context).company();
    assertThat(Tenancy.in(here, () -> asked(new Trip(jdbc).claim()))).containsExactly("red");
    assertThat(Tenancy.in(there, () -> asked(new Trip(jdbc).claim()))).isEmpty();
    assertThat(Tenancy.in(here, () -> asked(new Trip(jdbc)))).isEmpty();
  }

  @Test
  void what_the_transaction_is_to_write_is_there_once_it_has_committed() {
    inside(() -> {
      add(Trip.ofTransaction(jdbc), "red");
      add(Trip.ofTransaction(jdbc), "blue");
      assertThat(read()).isEmpty();
    });
    assertThat(names()).containsExactly("blue", "red");
  }

  @Test
  void when_the_rest_of_a_transaction_fails_nothing_of_it_is_done() {
    assertThatThrownBy(() ->
            inside(() -> {
              var trip = new Trip(jdbc);
              add(trip, "red");
              trip.make();
              add(Trip.ofTransaction(jdbc), "red");
            }))
        .hasStackTraceContaining("a_team_name_is_used_once_in_its_company");
    assertThat(names()).isEmpty();
  }

  @Test
  void what_is_rolled_back_is_never_sent() {
    assertThatThrownBy(() ->
            inside(() -> {
              add(Trip.ofTransaction(jdbc), "red");
              throw new IllegalStateException("Expected to fail, as the test wants.");
            }))
        .hasMessageContaining("as the test wants");
    inside(() -> add(Trip.ofTransaction(jdbc), "blue"));
    assertThat(names()).containsExactly("blue");
  }

  @Test
  void a_transaction_inside_another_has_a_trip_of_its_own() {
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    inside(() -> {
      add(Trip.ofTransaction(jdbc), "red");
      own.executeWithoutResult(_ -> add(Trip.ofTransaction(jdbc), "blue"));
      assertThat(read()).containsExactly("blue");
    });
    assertThat(names()).containsExactly("blue", "red");
  }

  @Test
  void what_one_company_is_to_write_is_written_before_another_has_the_transaction() {
    var there = Desk.inNewCompany(context).company();
    inTransaction(() -> {
      inside(() -> add(Trip.ofTransaction(jdbc), "red"));
      companies.transact(there, () -> add(Trip.ofTransaction(jdbc), "blue"));
    });
    assertThat(names()).containsExactly("red");
    assertThat(companies.<List<String>>transact(there, this::read)).containsExactly("blue");
  }

  @Test
  void what_begins_after_a_commit_has_a_trip_of_its_own() {
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var late =
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            own.executeWithoutResult(_ -> add(Trip.ofTransaction(jdbc), "blue"));
          }
        };
    inside(() -> {
      add(Trip.ofTransaction(jdbc), "red");
      TransactionSynchronizationManager.registerSynchronization(late);
    });
    inside(() -> add(Trip.ofTransaction(jdbc), "green"));
    assertThat(names()).containsExactly("blue", "green", "red");
  }

  @Test
  void without_a_transaction_there_is_no_trip_of_it() {
    assertThatThrownBy(() -> Trip.ofTransaction(jdbc))
        .hasMessageContaining("Expected a transaction");
  }

  private static void add(Trip trip, String name) {
    trip.add(ADD, Map.of("id", UUID.randomUUID(), "name", "trip " + name));
  }

  private static Trip.Answer<String> ask(Trip trip) {
    return trip.ask(NAMES, Map.of("like", "trip %"), (row, _) -> row.getString(1).substring(5));
  }

  private static List<String> asked(Trip trip) {
    var names = ask(trip);
    trip.make();
    return names.rows();
  }

  private List<String> names() {
    Supplier<List<String>> read = this::read;
    return companies.transact(here, read);
  }

  private List<String> read() {
    return client
        .sql(NAMES)
        .param("like", "trip %")
        .query((row, _) -> row.getString(1).substring(5))
        .list();
  }

  private void inside(Runnable work) {
    companies.transact(here, work);
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
  }
}
