package dev.evenhand.roster.web.swap;

import static dev.evenhand.roster.SwapBench.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.SwapBench;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SwapAnswerTest {
  @Autowired ApplicationContext context;
  private SwapBench bench;

  @BeforeEach
  void open() {
    bench = new SwapBench(context);
  }

  @Test
  void who_agrees_swaps_turns_at_once_in_a_version_of_its_own() {
    var id = bench.asked("any", Map.of("to", bench.board.id("joan"), "comment", "dentist"));
    var done = bench.say(bench.joan, id, "accept", Map.of("theirs", place("tue", 1)));
    assertThat(done.json().path("state").asString()).isEqualTo("done");
    assertThat(done.json().path("taker").asString()).isEqualTo(bench.board.id("joan"));
    assertThat(done.json().at("/given/day").asString()).isEqualTo("tue");
    assertThat(bench.at("mon", 0)).containsExactly("joan");
    assertThat(bench.at("tue", 1)).containsExactly("ana");
    var version = bench.board.admin.get(bench.week()).json();
    assertThat(version.at("/version/number").asInt()).isEqualTo(2);
    assertThat(version.at("/version/kind").asString()).isEqualTo("swap");
    assertThat(version.at("/version/byName").asString()).isEqualTo("joan");
    assertThat(version.at("/version/comment").asString()).isEqualTo("dentist");
    assertThat(version.path("changes").size()).isEqualTo(2);
  }

  @Test
  void credit_moves_with_a_turn_that_is_taken() {
    double ana = bench.credit("ana");
    double pere = bench.credit("pere");
    var id = bench.asked("take", Map.of());
    assertThat(bench.say(bench.pere, id, "accept").status()).isEqualTo(200);
    assertThat(bench.credit("ana")).isEqualTo(ana - 1);
    assertThat(bench.credit("pere")).isEqualTo(pere + 1);
  }

  @Test
  void the_same_answer_sent_twice_swaps_once() {
    var id = bench.asked("take", Map.of());
    bench.say(bench.pere, id, "accept");
    var again = bench.say(bench.pere, id, "accept");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("state").asString()).isEqualTo("done");
    assertThat(bench.number()).isEqualTo(2);
  }

  @Test
  void who_comes_second_is_told_that_it_is_done() {
    var id = bench.asked("take", Map.of());
    bench.say(bench.pere, id, "accept");
    var late = bench.say(bench.joan, id, "accept");
    assertThat(late.refusal()).isEqualTo("swap-in-another-state");
    assertThat(late.json().path("state").asString()).isEqualTo("done");
    assertThat(bench.at("mon", 0)).containsExactly("pere");
  }

  @Test
  void rules_are_looked_at_again_when_somebody_agrees() {
    var id = bench.asked("take", Map.of("to", bench.board.id("pere")));
    bench.board.busy("pere", Map.of("weekday", "mon"));
    var refused = bench.say(bench.pere, id, "accept");
    assertThat(refused.refusal()).isEqualTo("breaks-rules");
    assertThat(refused.json().at("/breaches/0/rule").asString()).isEqualTo("busy");
    assertThat(bench.state(id)).isEqualTo("open");
    assertThat(bench.number()).isEqualTo(1);
    var options = bench.pere.get("/api/roster/swaps/" + id + "/options").json();
    assertThat(options.at("/items/0/fit/why").asString()).isEqualTo("breaks-rules");
  }

  @Test
  void the_share_of_a_week_is_kept_when_settings_refuse_what_breaks_rules() {
    var id = bench.asked("take", Map.of("to", bench.board.id("joan")));
    bench.board.set(Map.of("swapsNeedApproval", false, "edits", "refuse"));
    var refused = bench.say(bench.joan, id, "accept");
    assertThat(refused.json().at("/breaches/0/rule").asString()).isEqualTo("load");
    bench.board.set(Map.of("swapsNeedApproval", false, "edits", "warn"));
    assertThat(bench.say(bench.joan, id, "accept").status()).isEqualTo(200);
  }

  @Test
  void an_edit_of_another_turn_meanwhile_does_not_matter() {
    var id = bench.asked("take", Map.of());
    bench.edit(Map.of("day", "tue", "turn", 1, "out", bench.board.id("joan")));
    assertThat(bench.say(bench.pere, id, "accept").status()).isEqualTo(200);
    assertThat(bench.at("mon", 0)).containsExactly("pere");
    assertThat(bench.at("tue", 1)).isEmpty();
  }

  @Test
  void only_what_is_offered_is_agreed_to_and_only_by_whom_it_is_offered_to() {
    var id = bench.asked("any", Map.of("to", bench.board.id("joan")));
    assertThat(bench.say(bench.pere, id, "accept").status()).isEqualTo(404);
    assertThat(bench.say(bench.ana, id, "accept").status()).isEqualTo(422);
    var choice = bench.say(bench.joan, id, "accept");
    assertThat(choice.status()).isEqualTo(422);
    assertThat(choice.json().path("field").asString()).isEqualTo("theirs");
    var other = Map.<String, Object>of("theirs", place("tue", 0));
    assertThat(bench.say(bench.joan, id, "accept", other).status()).isEqualTo(422);
    assertThat(bench.state(id)).isEqualTo("open");
    assertThat(bench.say(bench.joan, "f" + id.substring(1), "accept").status()).isEqualTo(404);
  }

  @Test
  void planners_answer_for_others_and_others_only_for_themselves() {
    var id = bench.asked("take", Map.of());
    var pere = Map.<String, Object>of("person", bench.board.id("pere"));
    assertThat(bench.say(bench.joan, id, "accept", pere).status()).isEqualTo(403);
    assertThat(bench.say(bench.joan, id, "decline", pere).status()).isEqualTo(403);
    var done = bench.say(bench.board.planner, id, "accept", pere);
    assertThat(done.json().path("taker").asString()).isEqualTo(bench.board.id("pere"));
    assertThat(bench.at("mon", 0)).containsExactly("pere");
  }

  @Test
  void it_is_declined_when_all_who_were_asked_decline() {
    var id = bench.asked("take", Map.of());
    assertThat(bench.say(bench.joan, id, "decline").json().path("state").asString())
        .isEqualTo("open");
    assertThat(bench.box(bench.joan, "to-me").path("total").asInt()).isZero();
    assertThat(bench.say(bench.joan, id, "decline").status()).isEqualTo(200);
    assertThat(bench.say(bench.pere, id, "decline").json().path("state").asString())
        .isEqualTo("declined");
    assertThat(bench.say(bench.joan, id, "accept").refusal()).isEqualTo("swap-in-another-state");
    assertThat(bench.number()).isEqualTo(1);
  }

  @Test
  void who_declined_may_think_again_while_it_is_open() {
    var id = bench.asked("take", Map.of());
    bench.say(bench.joan, id, "decline");
    assertThat(bench.say(bench.joan, id, "accept").status()).isEqualTo(200);
    assertThat(bench.at("mon", 0)).containsExactly("joan");
  }

  @Test
  void the_asker_or_a_planner_withdraws_and_nobody_else() {
    var id = bench.asked("take", Map.of());
    assertThat(bench.say(bench.joan, id, "withdraw").status()).isEqualTo(403);
    var stranger = bench.board.hire("sara", Map.of("ideal", 5, "planned", true));
    assertThat(bench.say(stranger, id, "withdraw").status()).isEqualTo(404);
    assertThat(bench.say(bench.ana, id, "withdraw").json().path("state").asString())
        .isEqualTo("withdrawn");
    assertThat(bench.say(bench.ana, id, "withdraw").status()).isEqualTo(200);
    assertThat(bench.say(bench.joan, id, "accept").refusal()).isEqualTo("swap-in-another-state");
    var other = bench.asked("take", Map.of());
    assertThat(bench.say(bench.board.planner, other, "withdraw").status()).isEqualTo(200);
  }

  @Test
  void what_waits_for_somebody_is_counted() {
    bench.asked("take", Map.of());
    var waiting = "/api/roster/swaps/waiting";
    assertThat(bench.pere.get(waiting).json().path("toMe").asInt()).isEqualTo(1);
    assertThat(bench.ana.get(waiting).json().path("toMe").asInt()).isZero();
    assertThat(bench.board.planner.get(waiting).json().path("toApprove").asInt()).isZero();
  }
}
