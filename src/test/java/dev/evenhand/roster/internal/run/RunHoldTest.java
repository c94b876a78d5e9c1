package dev.evenhand.roster.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Errand;
import dev.evenhand.jobs.internal.ErrandRunner;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.internal.run.RunHoldTable.Hold;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunHoldTest {
  @Autowired ApplicationContext context;
  @Autowired ErrandRunner runner;
  @Autowired RunHoldTable table;
  @Autowired RunErrand errand;
  @Autowired Companies companies;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  private Switchboard board;
  private PlanningBench bench;
  private PlanningRun.Id run;

  @BeforeEach
  void leaveOneWaiting() {
    runner.stop();
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    run = new PlanningRun.Id(UUID.fromString(bench.begin(Map.of())));
  }

  @AfterEach
  void goOn() {
    board.planner.post("/api/roster/runs/" + run + "/discard");
    runner.start();
  }

  @Test
  void a_run_is_ordered_with_ids_alone() {
    var company = board.admin.company();
    assertThat(orders())
        .singleElement()
        .satisfies(order -> assertThat(order).startsWith(company + "/" + run + "/"));
  }

  @Test
  void a_run_that_is_refused_orders_nothing() {
    var refused = bench.ask(Map.of("week", "2026-12-29"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(orders()).hasSize(1);
  }

  @Test
  void who_was_too_slow_writes_nothing_any_more() {
    var slow = hold(1);
    var other = hold(2);
    assertThat(take(slow)).isPresent();
    assertThat(take(other)).isPresent();
    assertThat(in(() -> table.spend(slow, 10))).isEmpty();
    assertThat(in(() -> table.spend(other, 10))).hasValue(false);
    assertThat(in(() -> table.better(slow, "{}", 1))).isFalse();
    in(() -> {
      table.point(slow, new Point(1, null, 5L));
      return true;
    });
    var seen = bench.get(run.toString());
    assertThat(seen.path("points").size()).isZero();
    assertThat(seen.at("/run/cost").isNumber()).isFalse();
  }

  @Test
  void an_order_from_before_a_run_was_continued_does_nothing() {
    var old = hold(1);
    Switchboard.must(board.planner.post("/api/roster/runs/" + run + "/stop"));
    Switchboard.must(board.planner.post("/api/roster/runs/" + run + "/continue"));
    assertThat(orders()).hasSize(2);
    assertThat(take(old)).isEmpty();
    assertThat(take(hold(2))).isPresent();
  }

  @Test
  void a_run_that_never_gets_on_is_given_up_and_says_so() throws InterruptedException {
    for (int number = 1; number <= 4; number++) {
      assertThat(take(hold(number))).isPresent();
    }
    var order = new Errand.Order(board.admin.company().value(), run.value(), hold(5).errand());
    assertThat(errand.run(order, () -> true)).isEqualTo(Errand.Result.DONE);
    var seen = bench.get(run.toString());
    assertThat(seen.at("/run/state").asString()).isEqualTo("failed");
    assertThat(seen.at("/run/messageCode").asString()).isEqualTo("no-progress");
    assertThat(seen.at("/run/messageArgs/attempts").asInt()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Words of old. | ''",
        "It was tried several times and did not get on. | no-progress",
        "'Expected the solver to finish, but it ended early (KILLED).\nMaybe continue the run.' | killed",
        "It is proven that no timetable exists. | impossible",
        "'It is proven that no timetable exists.\nThese demands cannot all be kept:' | ''"
      })
  void what_a_run_said_before_there_were_codes_gets_one_or_is_told_in_those_words(
      String said, String code) throws IOException {
    var migration = new ClassPathResource("db/migration/roster/V15__what_runs_say_is_data.sql");
    var sql = migration.getContentAsString(StandardCharsets.UTF_8);
    in(() -> {
      jdbc.sql(
              """
              update planning_run set state = 'failed', message = :said, message_code = ''
              where company_id = :company and id = :id
              """)
          .param("said", said)
          .param("company", board.admin.company().value())
          .param("id", run.value())
          .update();
      return jdbc.sql(sql.substring(sql.indexOf("update planning_run"))).update();
    });
    var seen = bench.get(run.toString()).path("run");
    assertThat(seen.path("messageCode").asString("")).isEqualTo(code);
    assertThat(seen.path("message").asString()).isEqualTo(said);
  }

  private List<String> orders() {
    return jdbc.sql("select task_instance from errand where task_instance like :company")
        .param("company", board.admin.company() + "/%")
        .query((row, _) -> row.getString("task_instance"))
        .list();
  }

  /// A try of the order that is in force.
  private Hold hold(int number) {
    var errand =
        in(() ->
            jdbc.sql("select errand from planning_run where company_id = :company and id = :id")
                .param("company", board.admin.company().value())
                .param("id", run.value())
                .query(UUID.class)
                .single());
    return new Hold(board.admin.company(), run, errand, new UUID(1, number));
  }

  private Optional<Taken> take(Hold hold) {
    return in(() -> table.take(hold, clock.instant()));
  }

  private <T> T in(Supplier<T> work) {
    return companies.transact(board.admin.company(), work);
  }
}
