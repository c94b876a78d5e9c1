package dev.evenhand.background.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.Routine;
import dev.evenhand.jobs.domain.Patience;
import dev.evenhand.jobs.internal.ErrandBench;
import dev.evenhand.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JobsApiTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String ERRANDS = "/api/jobs/errands";

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired List<Routine> routines;
  TestClient admin;
  ErrandBench bench;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    bench = new ErrandBench(context, 1);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void an_errand_that_fails_is_shown_with_its_failure_and_tried_again_at_once() {
    bench.start();
    var order = bench.order(admin.company());
    await().atMost(LONG).until(() -> only().path("failures").asInt() == 1);
    bench.postpone(order, 1, HOUR);
    var seen = only();
    assertThat(seen.path("kind").asString()).isEqualTo(bench.kind());
    assertThat(seen.path("about").asString()).isEqualTo(order.about().toString());
    assertThat(seen.path("state").asString()).isEqualTo("retrying");
    assertThat(seen.path("next").asString()).isGreaterThan(seen.path("since").asString());
    assertThat(seen.at("/failure/sort").asString()).isEqualTo("fault");
    assertThat(seen.at("/failure/detail").asString())
        .isEqualTo("Expected to fail, as the test wants.");
    assertThat(seen.path("canBeHurried").asBoolean()).isTrue();
    assertThat(hurry(order).status()).isEqualTo(200);
    await().atMost(LONG).until(() -> errands("").isEmpty());
    assertThat(hurry(order).refusal()).isEqualTo("not-found");
  }

  @Test
  void what_waits_for_its_first_try_needs_no_hurrying() {
    var order = bench.order(admin.company());
    assertThat(only().path("state").asString()).isEqualTo("waiting");
    assertThat(only().path("failure").isNull()).isTrue();
    assertThat(hurry(order).json().path("state").asString()).isEqualTo("waiting");
    assertThat(told(order)).isZero();
  }

  @Test
  void of_many_who_ask_at_once_one_moves_it_and_all_are_answered() throws Exception {
    var order = bench.order(admin.company());
    bench.postpone(order, 3, HOUR);
    Callable<Answer> ask = () -> hurry(order);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : hands.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
        assertThat(answer.get().status()).isEqualTo(200);
        assertThat(answer.get().json().path("canBeHurried").asBoolean()).isFalse();
      }
    }
    await().atMost(LONG).until(() -> told(order) == 1);
    await().during(Duration.ofMillis(500)).until(() -> told(order) == 1);
    var entry = audit(order).path("items").path(0);
    assertThat(entry.path("action").asString()).isEqualTo("tried-now");
    assertThat(entry.path("name").asString()).isEqualTo(bench.kind());
    assertThat(entry.at("/actor/id").asString()).isEqualTo(admin.person().id().toString());
  }

  @Test
  void what_was_given_up_stays_and_is_tried_when_somebody_asks() {
    var order = bench.order(admin.company());
    bench.postpone(order, Patience.MOST_TRIES - 1, Duration.ZERO);
    bench.start();
    await().atMost(LONG).until(() -> only().path("state").asString().equals("given-up"));
    assertThat(only().path("next").isNull()).isTrue();
    assertThat(only().path("failures").asInt()).isEqualTo(Patience.MOST_TRIES);
    assertThat(hurry(order).status()).isEqualTo(200);
    await().atMost(LONG).until(() -> errands("").isEmpty());
  }

  @Test
  void errands_of_another_company_are_neither_seen_nor_moved() {
    var other = TestClient.found(context);
    var theirs = bench.order(other.company());
    bench.postpone(theirs, 2, HOUR);
    var ours = bench.order(admin.company());
    assertThat(ids("")).containsExactly(ours.id().toString());
    assertThat(ids("?kind=" + bench.kind())).containsExactly(ours.id().toString());
    assertThat(hurry(theirs).refusal()).isEqualTo("not-found");
    assertThat(other.get(ERRANDS).json().path("items").path(0).path("canBeHurried").asBoolean())
        .isTrue();
  }

  @Test
  void a_statement_without_a_company_filter_sees_the_errands_of_its_company_alone() {
    bench.order(TestClient.found(context).company());
    var ours = bench.order(admin.company());
    var sql = "select id from errand_order";
    assertThat(admin.inCompany(() -> jdbc.sql(sql).query(UUID.class).list()))
        .containsExactly(ours.id());
    assertThat(jdbc.sql(sql).query(UUID.class).list()).isEmpty();
  }

  @Test
  void what_is_done_leaves_nothing_behind() {
    bench.order(admin.company());
    bench.start();
    await().atMost(LONG).until(() -> bench.left() == 1 && only().path("failures").asInt() == 1);
    await().atMost(LONG).until(() -> bench.left() == 0);
    assertThat(
            admin.inCompany(
                () -> jdbc.sql("select count(*) from errand_order").query(Long.class).single()))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"USER", "PLANNER", "COMPLIANCE"})
  void who_is_no_administrator_sees_nothing_and_moves_nothing(Role role) {
    var order = bench.order(admin.company());
    bench.postpone(order, 2, HOUR);
    var amy = admin.with("amy", role);
    assertThat(amy.get(ERRANDS).refusal()).isEqualTo("not-allowed");
    assertThat(amy.get("/api/jobs/routines").refusal()).isEqualTo("not-allowed");
    assertThat(amy.post(ERRANDS + "/" + order.id() + "/try").refusal()).isEqualTo("not-allowed");
    assertThat(only().path("canBeHurried").asBoolean()).isTrue();
  }

  @Test
  void everybody_with_the_admin_role_looks_after_errands() {
    var order = bench.order(admin.company());
    var lead = admin.with("lead", Role.ADMIN);
    assertThat(lead.get(ERRANDS).json().path("items").findValuesAsString("id"))
        .containsExactly(order.id().toString());
  }

  @Test
  void errands_are_found_by_kind_and_state() {
    var waiting = bench.order(admin.company());
    var retrying = bench.order(admin.company());
    bench.postpone(retrying, 1, HOUR);
    assertThat(ids("?state=retrying")).containsExactly(retrying.id().toString());
    assertThat(ids("?state=waiting&state=given-up")).containsExactly(waiting.id().toString());
    assertThat(ids("?kind=" + bench.kind())).hasSize(2);
    assertThat(ids("?kind=import-cases")).isEmpty();
  }

  @Test
  void pages_follow_each_other_from_the_newest_on() {
    var ordered = Stream.generate(() -> bench.order(admin.company())).limit(5).toList();
    var found = new ArrayList<String>();
    for (var next = ""; ; ) {
      var page = admin.get(ERRANDS + "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next)).json();
      assertThat(page.path("total").asInt()).isEqualTo(5);
      found.addAll(page.path("items").findValuesAsString("id"));
      next = page.path("next").asString("");
      if (next.isEmpty()) {
        break;
      }
    }
    assertThat(found)
        .containsExactlyElementsOf(
            ordered.reversed().stream().map(order -> order.id().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=asleep", "limit=0", "limit=501", "cursor=x", "cursor=YQpi"})
  void what_makes_no_sense_is_refused(String query) {
    assertThat(admin.get(ERRANDS + "?" + query).refusal()).isEqualTo("invalid");
  }

  @Test
  void routines_are_told_with_when_they_run_and_without_any_company() {
    await()
        .atMost(LONG)
        .until(() -> routines().findValuesAsString("state").stream().noneMatch("new"::equals));
    assertThat(routines().findValuesAsString("name"))
        .containsExactlyElementsOf(routines.stream().map(Routine::name).sorted().toList());
    for (var routine : routines()) {
      assertThat(routine.propertyNames())
          .containsExactlyInAnyOrder("name", "pauseSeconds", "state", "last", "failures", "next");
      assertThat(routine.path("last").isString()).isTrue();
    }
  }

  private JsonNode routines() {
    return admin.get("/api/jobs/routines").json().path("items");
  }

  private JsonNode errands(String query) {
    return admin.get(ERRANDS + query).json().path("items");
  }

  private List<String> ids(String query) {
    return errands(query).findValuesAsString("id");
  }

  private JsonNode only() {
    return errands("").path(0);
  }

  private Answer hurry(Order order) {
    return admin.post(ERRANDS + "/" + order.id() + "/try");
  }

  private int told(Order order) {
    return audit(order).path("total").asInt();
  }

  private JsonNode audit(Order order) {
    return admin.get("/api/audit?subject=errand&subjectId=" + order.id()).json();
  }
}
