package dev.evenhand.roster.web.swap;

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
class SwapApprovalTest {
  @Autowired ApplicationContext context;
  private SwapBench bench;
  private String id = "";

  @BeforeEach
  void accept() {
    bench = new SwapBench(context);
    bench.board.set(Map.of("swapsNeedApproval", true));
    id = bench.asked("take", Map.of());
    var accepted = bench.say(bench.pere, id, "accept");
    assertThat(accepted.json().path("state").asString()).isEqualTo("waiting");
  }

  @Test
  void turns_change_hands_when_a_planner_agrees() {
    assertThat(bench.at("mon", 0)).containsExactly("ana");
    var planner = bench.board.planner;
    assertThat(planner.get("/api/roster/swaps/waiting").json().path("toApprove").asInt())
        .isEqualTo(1);
    assertThat(bench.box(planner, "approvals").at("/items/0/mayApprove").asBoolean()).isTrue();
    assertThat(bench.say(planner, id, "approve").json().path("state").asString()).isEqualTo("done");
    assertThat(bench.at("mon", 0)).containsExactly("pere");
    assertThat(bench.say(planner, id, "approve").status()).isEqualTo(200);
    assertThat(bench.number()).isEqualTo(2);
    assertThat(bench.say(planner, id, "refuse").refusal()).isEqualTo("swap-in-another-state");
  }

  @Test
  void nothing_changes_hands_when_a_planner_does_not_agree() {
    var refused = bench.say(bench.board.planner, id, "refuse");
    assertThat(refused.json().path("state").asString()).isEqualTo("refused");
    assertThat(refused.json().path("taker").asString()).isEqualTo(bench.board.id("pere"));
    assertThat(bench.say(bench.board.planner, id, "refuse").status()).isEqualTo(200);
    assertThat(bench.number()).isEqualTo(1);
  }

  @Test
  void only_planners_decide() {
    assertThat(bench.say(bench.ana, id, "approve").status()).isEqualTo(403);
    assertThat(bench.say(bench.pere, id, "refuse").status()).isEqualTo(403);
    var open = bench.asked("take", Map.of("day", "tue"));
    assertThat(bench.say(bench.board.planner, open, "approve").refusal())
        .isEqualTo("swap-in-another-state");
    var unknown = "f" + id.substring(1);
    assertThat(bench.say(bench.board.planner, unknown, "approve").status()).isEqualTo(404);
  }

  @Test
  void rules_are_looked_at_again_when_a_planner_agrees() {
    bench.board.busy("pere", Map.of("weekday", "mon"));
    assertThat(bench.say(bench.board.planner, id, "approve").refusal()).isEqualTo("breaks-rules");
    assertThat(bench.state(id)).isEqualTo("waiting");
    assertThat(bench.at("mon", 0)).containsExactly("ana");
  }

  @Test
  void who_agreed_may_take_it_back_and_others_may_agree_then() {
    assertThat(bench.say(bench.joan, id, "accept").refusal()).isEqualTo("swap-in-another-state");
    assertThat(bench.say(bench.pere, id, "decline").json().path("state").asString())
        .isEqualTo("open");
    assertThat(bench.say(bench.joan, id, "accept").json().path("state").asString())
        .isEqualTo("waiting");
    assertThat(bench.get(id).path("taker").asString()).isEqualTo(bench.board.id("joan"));
  }

  @Test
  void the_asker_may_withdraw_what_waits() {
    assertThat(bench.say(bench.ana, id, "withdraw").json().path("state").asString())
        .isEqualTo("withdrawn");
    assertThat(bench.say(bench.board.planner, id, "approve").refusal())
        .isEqualTo("swap-in-another-state");
  }

  @Test
  void a_planner_who_answers_for_somebody_has_agreed() {
    var other = bench.asked("take", Map.of("day", "tue"));
    var pere = Map.<String, Object>of("person", bench.board.id("pere"));
    var done = bench.say(bench.board.planner, other, "accept", pere);
    assertThat(done.json().path("state").asString()).isEqualTo("done");
  }

  @Test
  void a_seat_that_changed_hands_meanwhile_is_not_swapped() {
    bench.edit(
        Map.of(
            "day", "mon", "turn", 0, "out", bench.board.id("ana"), "in", bench.board.id("joan")));
    var late = bench.say(bench.board.planner, id, "approve");
    assertThat(late.refusal()).isIn("swap-not-possible", "swap-in-another-state");
    assertThat(bench.at("mon", 0)).containsExactly("joan");
  }
}
