package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Ana and Joan have four turns in a week of two days of two turns, of which one is left empty.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SettingsPreviewTest {
  private static final String PREVIEW = "/api/roster/settings/preview";
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void publish() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
    bench.publishWithoutTheFirst();
  }

  @Test
  void costs_are_told_by_reason_before_and_after() {
    var view = preview(Map.of("weights", Map.of("emptySquared", 300))).json();
    assertThat(view.path("number").asInt()).isEqualTo(2);
    assertThat(view.path("before").asLong()).isEqualTo(100);
    assertThat(view.path("after").asLong()).isEqualTo(300);
    assertThat(view.path("costs").size()).isEqualTo(1);
    assertThat(view.at("/costs/0/what").asString()).isEqualTo("emptySquared");
    assertThat(view.at("/costs/0/before").asLong()).isEqualTo(100);
    assertThat(view.at("/costs/0/after").asLong()).isEqualTo(300);
  }

  @Test
  void rules_break_and_are_kept_again() {
    var strict = Map.<String, Object>of("rules", Map.of("maxEmptyPerTurn", 0));
    var view = preview(strict).json();
    assertThat(view.at("/newBreaches/0/rule").asString()).isEqualTo("maxEmptyPerTurn");
    assertThat(view.at("/newBreaches/0/day").asString()).isEqualTo("mon");
    assertThat(view.path("goneBreaches").size()).isZero();
    board.set(strict);
    var back = preview(Map.of()).json();
    assertThat(back.at("/goneBreaches/0/rule").asString()).isEqualTo("maxEmptyPerTurn");
    assertThat(back.path("newBreaches").size()).isZero();
  }

  @Test
  void turns_of_a_day_count_for_whoever_has_no_limit_of_their_own() {
    var view = preview(Map.of("maxPerDay", 1)).json();
    var other = bench.at("tue", 0).equals(bench.at("tue", 1));
    assertThat(view.path("newBreaches").size()).isEqualTo(other ? 1 : 0);
  }

  @Test
  void break_turns_that_the_week_does_not_have_are_left_out() {
    var longer =
        Map.<String, Object>of(
            "hours", List.of("09:00", "10:00", "11:00", "12:00", "13:00"),
            "rules", Map.of("breakTurns", List.of(2, 3)));
    assertThat(preview(longer).json().path("newBreaches").size()).isZero();
  }

  @Test
  void nothing_is_saved_or_published() {
    preview(Map.of("lines", 5, "weights", Map.of("emptySquared", 300)));
    var settings = board.admin.get("/api/roster/settings").json();
    assertThat(settings.path("lines").asInt()).isEqualTo(1);
    assertThat(settings.path("version").asInt()).isEqualTo(1);
    assertThat(bench.week().path("cost").asLong()).isEqualTo(100);
  }

  @Test
  void faults_name_their_fields_and_only_planners_may() {
    assertThat(field(Map.of("settings", Map.of()))).isEqualTo("week");
    assertThat(field(Map.of("week", "2026-12-29", "settings", Switchboard.small())))
        .isEqualTo("week");
    assertThat(field(Map.of("week", Switchboard.WEEK))).isEqualTo("settings");
    assertThat(preview(Map.of("rules", Map.of("maxPerTabel", 2))).json().path("field").asString())
        .isEqualTo("rules.maxPerTabel");
    var body = Map.of("week", Switchboard.WEEK, "settings", Switchboard.small());
    assertThat(board.person("ana").post(PREVIEW, body).status()).isEqualTo(403);
    var unpublished = Map.of("week", "2027-01-04", "settings", Switchboard.small());
    assertThat(board.planner.post(PREVIEW, unpublished).status()).isEqualTo(404);
  }

  private String field(Map<String, Object> body) {
    var answer = board.planner.post(PREVIEW, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().path("field").asString();
  }

  private Answer preview(Map<String, Object> some) {
    var settings = new HashMap<String, Object>(Switchboard.small());
    settings.putAll(some);
    return board.planner.post(PREVIEW, Map.of("week", Switchboard.WEEK, "settings", settings));
  }
}
