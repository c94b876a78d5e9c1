package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.AtOnce;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditRaceTest {
  private static final String WEEK = "/api/roster/weeks/" + Switchboard.WEEK;
  @Autowired ApplicationContext context;

  @RepeatedTest(4)
  void of_two_planners_and_a_run_one_wins_and_the_log_tells_all()
      throws InterruptedException, ExecutionException {
    var board = new Switchboard(context, "ana", "joan");
    var bench = new PlanningBench(board);
    bench.publish();
    var run = bench.begin(Map.of());
    bench.awaitState(run, "ended");
    var first = leave(bench, "mon");
    var second = leave(bench, "tue");
    var answers =
        AtOnce.answers(
            List.of(
                () -> board.planner.post(WEEK + "/edits", first),
                () -> board.admin.post(WEEK + "/edits", second),
                () -> board.planner.post(WEEK + "/edits", first),
                () -> bench.publish(run, Map.of("seen", 1))));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() != 200))
        .allMatch(answer -> answer.refusal().equals("changed-meanwhile"));
    assertThat(board.admin.get(WEEK + "/versions").json().path("total").asInt()).isEqualTo(2);
    var log = bench.week().path("changes");
    var difference = board.admin.get(WEEK + "/versions/1/diff/2").json().path("items");
    assertThat(log).isEqualTo(difference);
  }

  private static Map<String, Object> leave(PlanningBench bench, String day) {
    var change = Map.of("day", day, "turn", 0, "out", bench.at(day, 0));
    return Map.of("seen", 1, "changes", List.of(change));
  }
}
