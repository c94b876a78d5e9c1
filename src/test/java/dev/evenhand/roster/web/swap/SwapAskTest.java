package dev.evenhand.roster.web.swap;

import static dev.evenhand.roster.SwapBench.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import dev.evenhand.roster.SwapBench;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SwapAskTest {
  @Autowired ApplicationContext context;
  private SwapBench bench;

  @BeforeEach
  void open() {
    bench = new SwapBench(context);
  }

  @Test
  void who_is_asked_is_offered_each_of_their_turns_that_fits() {
    bench.board.busy("ana", Map.of("weekday", "tue", "from", "10:00", "to", "11:00"));
    var id = bench.asked("any", Map.of("to", bench.board.id("joan"), "comment", "dentist"));
    var request = bench.get(id);
    assertThat(request.path("state").asString()).isEqualTo("open");
    assertThat(request.path("comment").asString()).isEqualTo("dentist");
    assertThat(request.at("/turn/start").asString()).isEqualTo("09:00");
    assertThat(request.path("offers").size()).isEqualTo(1);
    assertThat(request.at("/offers/0/personId").asString()).isEqualTo(bench.board.id("joan"));
    assertThat(request.at("/offers/0/theirs/day").asString()).isEqualTo("mon");
    assertThat(request.at("/offers/0/theirs/turn").asInt()).isEqualTo(1);
  }

  @Test
  void everybody_is_asked_who_could_take_the_turn() {
    bench.board.busy("joan", Map.of("weekday", "mon"));
    var id = bench.asked("take", Map.of());
    assertThat(bench.get(id).path("offers").findValuesAsString("personId"))
        .containsExactly(bench.board.id("pere"));
    assertThat(bench.box(bench.pere, "to-me").path("total").asInt()).isEqualTo(1);
    assertThat(bench.box(bench.joan, "to-me").path("total").asInt()).isZero();
  }

  @Test
  void one_turn_is_asked_for_by_name() {
    var some = Map.of("to", bench.board.id("joan"), "theirs", place("tue", 1));
    var request = bench.get(bench.asked("turn", some));
    assertThat(request.at("/theirs/day").asString()).isEqualTo("tue");
    assertThat(request.path("offers").size()).isEqualTo(1);
  }

  @Test
  void what_breaks_a_rule_is_not_asked() {
    bench.board.busy("joan", Map.of("weekday", "mon"));
    var joan = Map.<String, Object>of("to", bench.board.id("joan"));
    var refused = bench.ask(bench.ana, "take", joan);
    assertThat(refused.refusal()).isEqualTo("breaks-rules");
    assertThat(refused.json().at("/breaches/0/rule").asString()).isEqualTo("busy");
    assertThat(bench.ask(bench.ana, "any", joan).refusal()).isEqualTo("nobody-fits");
    assertThat(bench.box(bench.ana, "mine").path("total").asInt()).isZero();
  }

  @Test
  void nobody_asks_for_a_turn_that_is_not_theirs_or_has_begun() {
    var other = Map.<String, Object>of("turn", 1);
    assertThat(bench.ask(bench.ana, "take", other).json().path("why").asString())
        .isEqualTo("not-their-turn");
    bench.publish(SwapBench.LONG_AGO);
    var late = Map.<String, Object>of("week", SwapBench.LONG_AGO.toString());
    var refused = bench.ask(bench.ana, "take", late);
    assertThat(refused.refusal()).isEqualTo("swap-not-possible");
    assertThat(refused.json().path("why").asString()).isEqualTo("turn-began");
    var unpublished = Map.<String, Object>of("week", SwapBench.MONDAY.plusWeeks(1).toString());
    assertThat(bench.ask(bench.ana, "take", unpublished).status()).isEqualTo(404);
  }

  @Test
  void a_turn_is_asked_for_once_at_a_time() {
    var id = bench.asked("take", Map.of());
    assertThat(bench.ask(bench.ana, "any", Map.of()).refusal()).isEqualTo("already-asked");
    bench.say(bench.ana, id, "withdraw");
    assertThat(bench.ask(bench.ana, "any", Map.of()).status()).isEqualTo(201);
  }

  @Test
  void the_same_request_sent_twice_asks_once() {
    var key = Map.of("Idempotency-Key", "again");
    var body = SwapBench.wish("take", Map.of());
    var first = bench.ana.send("POST", "/api/roster/swaps", body, key);
    var again = bench.ana.send("POST", "/api/roster/swaps", body, key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(bench.box(bench.ana, "mine").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void planners_ask_for_others_and_others_only_for_themselves() {
    var hers = Map.<String, Object>of("person", bench.board.id("ana"));
    assertThat(bench.ask(bench.joan, "take", hers).status()).isEqualTo(403);
    var asked = bench.ask(bench.board.planner, "take", hers);
    assertThat(asked.json().path("asker").asString()).isEqualTo(bench.board.id("ana"));
    assertThat(asked.json().path("askedByName").asString()).isEqualTo("planner");
  }

  @Test
  void all_faults_of_a_request_are_named() {
    var body = Map.of("week", "2990-12-26", "day", "someday", "turn", 99, "want", "gift");
    var answer = bench.ana.post("/api/roster/swaps", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(named(answer)).containsExactlyInAnyOrder("week", "day", "turn", "want");
    assertThat(fields("turn", Map.of())).containsExactlyInAnyOrder("to", "theirs");
    assertThat(fields("take", Map.of("theirs", place("tue", 0)))).containsExactly("theirs");
    assertThat(fields("take", Map.of("to", "joan"))).containsExactly("to");
  }

  @Test
  void options_tell_what_fits_and_why_others_do_not() {
    bench.board.busy("joan", Map.of("weekday", "mon", "from", "09:00", "to", "10:00"));
    bench.board.busy(
        "pere", Map.of("weekday", "mon", "from", "09:00", "to", "10:00", "optional", true));
    var path = bench.week() + "/swap-options?day=mon&turn=0";
    var options = bench.ana.get(path).json().path("items");
    assertThat(options.valueStream().map(it -> it.path("personId").asString()))
        .containsExactly(
            bench.board.id("joan"),
            bench.board.id("pere"),
            bench.board.id("joan"),
            bench.board.id("joan"));
    assertThat(options.at("/0/fit/fits").asBoolean()).isFalse();
    assertThat(options.at("/0/fit/why").asString()).isEqualTo("breaks-rules");
    assertThat(options.at("/0/fit/breaches/0/rule").asString()).isEqualTo("busy");
    assertThat(options.at("/1/fit/fits").asBoolean()).isTrue();
    assertThat(options.at("/1/fit/costs/0/what").asString()).isEqualTo("undesired");
    assertThat(options.at("/1/fit/costChange").asInt()).isEqualTo(5);
    assertThat(options.at("/2/theirs/turn").asInt()).isEqualTo(1);
    var hers = path + "&person=" + bench.board.id("ana");
    assertThat(bench.joan.get(hers).status()).isEqualTo(403);
    assertThat(bench.board.planner.get(hers).status()).isEqualTo(200);
  }

  @Test
  void options_of_turns_that_are_not_there_fit_nobody() {
    for (var turn : List.of("-1", "2", "99")) {
      var answer = bench.ana.get(bench.week() + "/swap-options?day=mon&turn=" + turn);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("items").valueStream())
          .allMatch(it -> it.at("/fit/why").asString().equals("not-their-turn"));
    }
    var path = bench.week() + "/swap-options?turn=0&day=";
    assertThat(bench.ana.get(path + "someday").status()).isEqualTo(422);
    assertThat(bench.ana.get(path + "sun").status()).isEqualTo(200);
    var other =
        "/api/roster/weeks/" + SwapBench.MONDAY.plusWeeks(9) + "/swap-options?day=mon&turn=0";
    assertThat(bench.ana.get(other).status()).isEqualTo(404);
  }

  @Test
  void requests_are_the_matter_of_those_they_concern_and_of_planners() {
    var id = bench.asked("any", Map.of("to", bench.board.id("joan")));
    var path = "/api/roster/swaps/" + id;
    assertThat(bench.pere.get(path).status()).isEqualTo(404);
    assertThat(bench.joan.get(path).json().path("mayAccept").asBoolean()).isTrue();
    assertThat(bench.ana.get(path).json().path("mayWithdraw").asBoolean()).isTrue();
    assertThat(bench.ana.get(path).json().path("mayAccept").asBoolean()).isFalse();
    assertThat(bench.pere.get("/api/roster/swaps?box=all").status()).isEqualTo(403);
    assertThat(bench.pere.get("/api/roster/swaps?box=approvals").status()).isEqualTo(403);
    assertThat(bench.pere.get("/api/roster/swaps?box=other").status()).isEqualTo(422);
    assertThat(bench.box(bench.board.planner, "all").path("total").asInt()).isEqualTo(1);
    var elsewhere = TestClient.found(context);
    assertThat(elsewhere.get(path).status()).isEqualTo(404);
  }

  @Test
  void pages_follow_each_other_from_the_newest_on() {
    var ids =
        List.of(
            bench.asked("take", Map.of()), bench.asked("take", Map.of("day", "tue")), joansTurn());
    var first = bench.board.planner.get("/api/roster/swaps?box=all&limit=2").json();
    var next = first.path("next").asString();
    var rest = bench.board.planner.get("/api/roster/swaps?box=all&limit=2&cursor=" + next).json();
    assertThat(first.path("items").path(0).path("id").asString()).isEqualTo(ids.get(2));
    assertThat(rest.path("items").path(0).path("id").asString()).isEqualTo(ids.get(0));
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @Test
  void who_only_reads_can_look_at_options_of_nobody_else() {
    var reader = bench.board.admin.with("reader", Role.USER);
    var path = bench.week() + "/swap-options?day=mon&turn=0";
    assertThat(reader.get(path).json().at("/items/0/fit/why").asString())
        .isEqualTo("not-their-turn");
  }

  private String joansTurn() {
    return bench.ask(bench.joan, "take", Map.of("turn", 1)).json().path("id").asString();
  }

  private List<String> fields(String want, Map<String, Object> some) {
    var answer = bench.ask(bench.ana, want, some);
    assertThat(answer.status()).isEqualTo(422);
    return named(answer);
  }

  private static List<String> named(Answer answer) {
    return answer
        .json()
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asString())
        .toList();
  }
}
