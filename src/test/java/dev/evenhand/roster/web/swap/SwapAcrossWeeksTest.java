package dev.evenhand.roster.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.AtOnce;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.SwapBench;
import dev.evenhand.roster.Switchboard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SwapAcrossWeeksTest {
  private static final LocalDate NEXT = SwapBench.MONDAY.plusWeeks(1);

  @Autowired ApplicationContext context;
  private SwapBench bench;

  @BeforeEach
  void publishTwoWeeks() {
    bench = new SwapBench(context);
    bench.publish(NEXT);
  }

  @Test
  void turns_of_two_weeks_change_hands_with_log_and_credit_in_both() {
    var before = Map.of("ana", bench.credit("ana"), "joan", bench.credit("joan"));
    var id = asked();
    var request = bench.get(id);
    assertThat(request.at("/theirs/date").asString()).isEqualTo(NEXT.plusDays(1).toString());
    assertThat(request.at("/theirs/start").asString()).isEqualTo("10:00");
    assertThat(request.at("/offers/0/theirs/date").asString())
        .isEqualTo(NEXT.plusDays(1).toString());
    Switchboard.must(bench.say(bench.joan, id, "accept"));
    assertThat(bench.at("mon", 0)).containsExactly("joan");
    assertThat(bench.at(NEXT, "tue", 1)).containsExactly("ana");
    assertThat(bench.get(id).at("/given/date").asString()).isEqualTo(NEXT.plusDays(1).toString());
    for (var monday : List.of(SwapBench.MONDAY, NEXT)) {
      assertThat(bench.number(monday)).isEqualTo(2);
      var last = bench.ana.get(SwapBench.week(monday) + "/changes").json().at("/items/0");
      assertThat(last.path("kind").asString()).isEqualTo("swap");
      assertThat(last.path("byName").asString()).isEqualTo("joan");
    }
    assertThat(moved("ana", SwapBench.MONDAY)).isEqualTo(-1);
    assertThat(moved("ana", NEXT)).isEqualTo(1);
    assertThat(moved("joan", SwapBench.MONDAY)).isEqualTo(1);
    assertThat(moved("joan", NEXT)).isEqualTo(-1);
    assertThat(bench.credit("ana")).isEqualTo(before.get("ana"));
    assertThat(bench.credit("joan")).isEqualTo(before.get("joan"));
  }

  @Test
  void the_rules_of_both_weeks_are_looked_at_again_when_somebody_agrees() {
    var id = asked();
    bench.board.busy("ana", Map.of("date", NEXT.plusDays(1).toString()));
    var refused = bench.say(bench.joan, id, "accept");
    assertThat(refused.refusal()).isEqualTo("breaks-rules");
    assertThat(refused.json().path("monday").asString()).isEqualTo(NEXT.toString());
    assertThat(bench.number()).isEqualTo(1);
    assertThat(bench.number(NEXT)).isEqualTo(1);
    assertThat(bench.state(id)).isEqualTo("open");
  }

  @Test
  void the_week_of_the_wanted_turn_has_to_be_published() {
    var unknown = ask(theirs(NEXT.plusWeeks(1)));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().path("field").asString()).isEqualTo("theirs.week");
    var noMonday = ask(theirs(NEXT.plusDays(1)));
    assertThat(noMonday.json().path("field").asString()).isEqualTo("theirs.week");
  }

  @Test
  void a_request_ends_when_the_wanted_turn_of_the_other_week_is_somebody_elses() {
    var id = asked();
    var change = Map.of("day", "tue", "turn", 1, "out", bench.board.id("joan"));
    Switchboard.must(
        bench.board.planner.post(
            SwapBench.week(NEXT) + "/edits", Map.of("seen", 1, "changes", List.of(change))));
    new PlanningBench(bench.board).awaitValue(() -> bench.state(id), "expired"::equals);
  }

  @Test
  void options_reach_over_the_published_weeks_that_are_asked_for() {
    var path = bench.week() + "/swap-options?day=mon&turn=0";
    var own = bench.ana.get(path).json().path("items");
    var more =
        bench.ana.get(path + "&from=" + SwapBench.MONDAY + "&to=" + NEXT.plusWeeks(3)).json();
    assertThat(more.path("items").size()).isEqualTo(own.size() + 2);
    var last = more.path("items").get(own.size());
    assertThat(last.at("/theirs/date").asString()).isEqualTo(NEXT.toString());
    assertThat(last.at("/fit/fits").asBoolean()).isTrue();
    var wrong = bench.ana.get(path + "&from=" + NEXT + "&to=" + SwapBench.MONDAY);
    assertThat(wrong.json().path("field").asString()).isEqualTo("to");
    assertThat(bench.ana.get(path + "&to=" + NEXT.plusYears(1)).status()).isEqualTo(422);
  }

  @RepeatedTest(6)
  void swaps_over_the_same_weeks_in_opposite_order_are_both_made()
      throws InterruptedException, ExecutionException {
    var before = Map.of("ana", bench.credit("ana"), "joan", bench.credit("joan"));
    var there = asked();
    var back =
        Switchboard.must(
                bench.ask(
                    bench.joan,
                    "turn",
                    Map.of(
                        "week", NEXT.toString(),
                        "turn", 1,
                        "to", bench.board.id("ana"),
                        "theirs", turn(SwapBench.MONDAY, "tue", 0))))
            .json()
            .path("id")
            .asString();
    var answers =
        AtOnce.answers(
            List.of(
                () -> bench.say(bench.joan, there, "accept"),
                () -> bench.say(bench.ana, back, "accept")));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(bench.at("mon", 0)).containsExactly("joan");
    assertThat(bench.at("tue", 0)).containsExactly("joan");
    assertThat(bench.at(NEXT, "mon", 1)).containsExactly("ana");
    assertThat(bench.at(NEXT, "tue", 1)).containsExactly("ana");
    assertThat(bench.number()).isEqualTo(3);
    assertThat(bench.number(NEXT)).isEqualTo(3);
    assertThat(bench.credit("ana")).isEqualTo(before.get("ana"));
    assertThat(bench.credit("joan")).isEqualTo(before.get("joan"));
  }

  /// Ana asks Joan for her last turn of the week after, for the first of her own.
  private String asked() {
    return Switchboard.must(ask(theirs(NEXT))).json().path("id").asString();
  }

  private Answer ask(Map<String, Object> theirs) {
    return bench.ask(bench.ana, "turn", Map.of("to", bench.board.id("joan"), "theirs", theirs));
  }

  private static Map<String, Object> theirs(LocalDate monday) {
    return turn(monday, "tue", 1);
  }

  private static Map<String, Object> turn(LocalDate monday, String day, int turn) {
    var place = new HashMap<>(SwapBench.place(day, turn));
    place.put("week", monday.toString());
    return place;
  }

  /// What swaps moved of somebody's credit in a week.
  private double moved(String name, LocalDate monday) {
    var path = "/api/roster/people/" + bench.board.id(name) + "/credits";
    return Switchboard.must(bench.board.admin.get(path))
        .json()
        .path("items")
        .valueStream()
        .filter(entry -> entry.path("why").asString().equals("swap"))
        .filter(entry -> entry.path("week").asString().equals(monday.toString()))
        .mapToDouble(entry -> entry.path("amount").asDouble())
        .sum();
  }
}
