package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// The company is in Madrid, so that the first turn of the week is from 08:00Z to 09:00Z.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PhoneDutyTest {
  private static final String FIRST_TURN = "2026-12-28T08:30:00Z";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;
  private String first = "";

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publish();
    first = bench.at("mon", 0);
  }

  @Test
  void who_is_on_the_phone_takes_no_cases_until_the_turn_is_over() {
    var answer = answer(first, FIRST_TURN);
    assertThat(answer.path("available").asBoolean()).isFalse();
    assertThat(answer.at("/because/code").asString()).isEqualTo("on-the-phone");
    assertThat(answer.path("until").asString()).isEqualTo("2026-12-28T09:00:00Z");
    assertThat(answer(first, "2026-12-28T09:00:00Z").path("available").asBoolean()).isTrue();
  }

  @Test
  void everybody_else_does_and_knows_until_when() {
    var other = first.equals(board.id("ana")) ? board.id("joan") : board.id("ana");
    var answer = answer(other, FIRST_TURN);
    assertThat(answer.path("available").asBoolean()).isTrue();
    assertThat(answer.path("until").asString()).isEqualTo("2026-12-28T09:00:00Z");
  }

  @Test
  void a_setting_gives_them_cases_all_the_same() {
    board.set(Map.of("phoneTakesCases", true));
    assertThat(answer(first, FIRST_TURN).path("available").asBoolean()).isTrue();
  }

  @Test
  void an_edit_counts_at_once() {
    var change = Map.of("day", "mon", "turn", 0, "out", first);
    Switchboard.must(
        board.planner.post(
            "/api/roster/weeks/" + Switchboard.WEEK + "/edits",
            Map.of("seen", 1, "changes", List.of(change))));
    assertThat(answer(first, FIRST_TURN).path("available").asBoolean()).isTrue();
  }

  private JsonNode answer(String person, String at) {
    return board
        .admin
        .get("/api/availability?at=" + at)
        .json()
        .path("people")
        .valueStream()
        .filter(it -> it.path("personId").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }
}
