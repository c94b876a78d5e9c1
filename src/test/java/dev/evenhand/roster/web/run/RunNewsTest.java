package dev.evenhand.roster.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.roster.PlanningBench;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.run.FakeEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RunNewsTest {
  @Autowired ApplicationContext context;
  private Switchboard board;
  private PlanningBench bench;

  @BeforeEach
  void open() {
    board = new Switchboard(context, "ana", "joan");
    bench = new PlanningBench(board);
  }

  @Test
  void whoever_started_a_run_is_told_of_its_end_and_the_audit_has_it() {
    var id = bench.begin(Map.of());
    var notice = awaitNotices(board.planner, 1).getFirst();
    assertThat(notice.path("kind").asString()).isEqualTo("run-ended");
    assertThat(notice.at("/args/itemId").asString()).isEqualTo(id);
    assertThat(notice.at("/args/caseId").asString()).isEqualTo(Switchboard.WEEK);
    assertThat(notices(board.admin)).isEmpty();
    var entry =
        bench
            .awaitValue(() -> audit(id, "ended"), found -> found.path("items").size() == 1)
            .at("/items/0");
    assertThat(entry.at("/actor/name").asString()).isEqualTo("Evenhand");
  }

  @Test
  void a_run_that_failed_says_so_each_time() {
    var id = bench.begin(Map.of("seed", FakeEngine.CRASHING));
    bench.awaitState(id, "failed");
    assertThat(awaitNotices(board.planner, 1).getFirst().path("kind").asString())
        .isEqualTo("run-failed");
    Switchboard.must(board.planner.post("/api/roster/runs/" + id + "/continue"));
    assertThat(awaitNotices(board.planner, 2)).hasSize(2);
  }

  @Test
  void whoever_stops_a_run_is_not_told_what_they_know() {
    var id = bench.begin(Map.of("seed", FakeEngine.ENDLESS));
    bench.await(id, run -> run.path("run").path("cost").isNumber());
    bench.stop(id);
    bench.awaitValue(() -> audit(id, "stopped"), found -> found.path("items").size() == 2);
    assertThat(notices(board.planner)).isEmpty();
  }

  private JsonNode audit(String id, String action) {
    var query = "?subject=planning-run&subjectId=" + id + "&action=" + action;
    return board.admin.get("/api/audit" + query).json();
  }

  private List<JsonNode> awaitNotices(TestClient reader, int many) {
    return bench.awaitValue(() -> notices(reader), found -> found.size() >= many);
  }

  private static List<JsonNode> notices(TestClient reader) {
    return reader.get("/api/notices").json().path("items").valueStream().toList();
  }
}
