package dev.evenhand.roster.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.AtOnce;
import dev.evenhand.roster.SwapBench;
import dev.evenhand.roster.Switchboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SwapRaceTest {
  @Autowired ApplicationContext context;

  @Test
  void one_request_many_hands_one_taker() throws InterruptedException, ExecutionException {
    var bench = new SwapBench(context);
    var hands = new ArrayList<TestClient>(List.of(bench.joan, bench.pere));
    IntStream.range(0, 6)
        .mapToObj(number -> bench.board.hire("p" + number, Map.of("ideal", 5, "planned", true)))
        .forEach(hands::add);
    var id = bench.asked("take", Map.of());
    var answers =
        AtOnce.answers(
            hands.stream()
                .<Supplier<Answer>>map(hand -> () -> bench.say(hand, id, "accept"))
                .toList());
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() != 200))
        .allMatch(answer -> answer.refusal().equals("swap-in-another-state"));
    assertThat(bench.number()).isEqualTo(2);
    var taker = bench.get(id).path("taker").asString();
    var cells = Switchboard.must(bench.board.admin.get(bench.week())).json();
    assertThat(cells.at("/grid/cells/0/people/0").asString()).isEqualTo(taker);
  }

  @RepeatedTest(4)
  void agreeing_withdrawing_and_an_edit_at_once_end_in_one_way()
      throws InterruptedException, ExecutionException {
    var bench = new SwapBench(context);
    var id = bench.asked("take", Map.of("to", bench.board.id("pere")));
    var change = Map.of("day", "tue", "turn", 1, "out", bench.board.id("joan"));
    var edit = Map.of("seen", 1, "changes", List.of(change));
    var answers =
        AtOnce.answers(
            List.of(
                () -> bench.say(bench.pere, id, "accept"),
                () -> bench.say(bench.ana, id, "withdraw"),
                () -> bench.board.planner.post(bench.week() + "/edits", edit)));
    var isAccepted = answers.get(0).status() == 200;
    assertThat(answers.get(1).status() == 200).isNotEqualTo(isAccepted);
    assertThat(bench.state(id)).isEqualTo(isAccepted ? "done" : "withdrawn");
    assertThat(bench.at("mon", 0)).containsExactly(isAccepted ? "pere" : "ana");
    var isEdited = answers.get(2).status() == 200;
    assertThat(bench.at("tue", 1)).hasSize(isEdited ? 0 : 1);
    assertThat(bench.number()).isEqualTo(1 + (isAccepted ? 1 : 0) + (isEdited ? 1 : 0));
  }

  @RepeatedTest(4)
  void swaps_of_different_turns_at_once_are_all_made()
      throws InterruptedException, ExecutionException {
    var bench = new SwapBench(context);
    var first = bench.asked("take", Map.of("to", bench.board.id("pere")));
    var second = bench.asked("take", Map.of("day", "tue", "to", bench.board.id("joan")));
    var answers =
        AtOnce.answers(
            List.of(
                () -> bench.say(bench.pere, first, "accept"),
                () -> bench.say(bench.joan, second, "accept")));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(bench.at("mon", 0)).containsExactly("pere");
    assertThat(bench.at("tue", 0)).containsExactly("joan");
    assertThat(bench.number()).isEqualTo(3);
  }
}
