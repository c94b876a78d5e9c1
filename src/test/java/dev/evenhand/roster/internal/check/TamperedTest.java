package dev.evenhand.roster.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// What somebody with the keys of the database changes behind everybody's back is seen at night.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TamperedTest {
  private static final String FINDINGS = "/api/roster/findings";
  @Autowired ApplicationContext context;
  @Autowired NightlyCheck routine;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publishWithoutTheFirst();
  }

  @Test
  void nothing_is_wrong_with_what_nobody_touched() {
    var report = check();
    assertThat(report.path("versions").asInt()).isEqualTo(2);
    assertThat(report.path("items").size()).isZero();
    assertThat(report.path("checkedAt").isString()).isTrue();
  }

  @Test
  void a_cost_that_was_changed_is_found_in_an_old_version_too() {
    tamper("update timetable_version set cost = cost + 7", 1);
    assertThat(kinds(check())).containsExactly("1 cost");
    assertThat(check().at("/items/0/details/0/text").asString()).contains("0", "7");
    tamper("update timetable_version set cost = cost - 7", 1);
    assertThat(kinds(check())).isEmpty();
  }

  @Test
  void cells_that_were_changed_do_not_follow_from_the_log() {
    tamper("update timetable_version set cells = '[]'", 2);
    assertThat(kinds(check())).containsExactly("2 cost", "2 log");
  }

  @Test
  void a_change_that_was_taken_out_of_the_log_is_missed() {
    tamper("delete from timetable_change", 2);
    assertThat(kinds(check())).containsExactly("2 log");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cells = 'nonsense'", "cells = '[{\"day\":\"moo\"}]'", "problem = '{}'"})
  void what_is_no_timetable_any_more_is_found_and_the_rest_is_checked(String change) {
    tamper("update timetable_version set " + change, 1);
    tamper("update timetable_version set cost = cost + 7", 2);
    assertThat(kinds(check())).contains("1 unreadable", "2 cost");
  }

  @Test
  void planners_are_told_once_however_often_it_is_seen() {
    tamper("update timetable_version set cost = cost + 7", 1);
    check();
    check();
    var told =
        bench.awaitValue(
            () ->
                board
                    .planner
                    .get("/api/notices")
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(one -> one.path("kind").asString().equals("timetable-wrong"))
                    .toList(),
            found -> !found.isEmpty());
    assertThat(told).hasSize(1);
    var audit = board.admin.get("/api/audit?subject=timetable&action=found-wrong").json();
    assertThat(audit.path("items").size()).isEqualTo(1);
  }

  @Test
  void the_night_checks_each_company_by_itself() {
    tamper("update timetable_version set cost = cost + 7", 1);
    TestDatabase.asOwner(
        context.getEnvironment(),
        "delete from timetable_check where company_id = '%s'".formatted(board.admin.company()));
    routine.run();
    var report = board.admin.get(FINDINGS).json();
    assertThat(kinds(report)).containsExactly("1 cost");
    routine.run();
    assertThat(board.admin.get(FINDINGS).json().path("checkedAt"))
        .isEqualTo(report.path("checkedAt"));
  }

  @Test
  void only_planners_have_it_checked_by_day() {
    assertThat(board.person("ana").post(FINDINGS + "/check").status()).isEqualTo(403);
    assertThat(board.person("ana").get(FINDINGS).status()).isEqualTo(200);
  }

  private void tamper(String sql, int number) {
    var where = " where company_id = '%s' and number = %d".formatted(board.admin.company(), number);
    TestDatabase.asOwner(context.getEnvironment(), sql + where);
  }

  private JsonNode check() {
    return Switchboard.must(board.planner.post(FINDINGS + "/check")).json();
  }

  private static List<String> kinds(JsonNode report) {
    return report
        .path("items")
        .valueStream()
        .map(one -> one.path("number").asInt() + " " + one.path("kind").asString())
        .toList();
  }
}
