package dev.evenhand.roster.internal.swap;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.roster.SwapBench;
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
class SwapNewsTest {
  @Autowired ApplicationContext context;
  private SwapBench bench;

  @BeforeEach
  void open() {
    bench = new SwapBench(context);
  }

  @Test
  void everybody_concerned_is_told_of_each_step_and_nobody_of_their_own() {
    bench.board.set(Map.of("swapsNeedApproval", true));
    var id = bench.asked("take", Map.of("to", bench.board.id("pere")));
    var asked = notices(bench.pere, 1).path(0);
    assertThat(asked.path("kind").asString()).isEqualTo("swap-asked");
    assertThat(asked.at("/args/itemId").asString()).isEqualTo(id);
    assertThat(asked.at("/args/by").asString()).isEqualTo("ana");
    assertThat(asked.at("/args/turn").asString()).isEqualTo(SwapBench.MONDAY + "T09:00");
    bench.say(bench.pere, id, "accept");
    assertThat(kinds(bench.ana, 1)).containsExactly("swap-accepted");
    assertThat(kinds(bench.board.planner, 1)).containsExactly("swap-to-approve");
    bench.say(bench.board.planner, id, "approve");
    assertThat(kinds(bench.ana, 2)).containsExactly("swap-done", "swap-accepted");
    assertThat(kinds(bench.pere, 2)).containsExactly("swap-done", "swap-asked");
    assertThat(kinds(bench.joan, 0)).isEmpty();
    assertThat(kinds(bench.board.planner, 1)).containsExactly("swap-to-approve");
  }

  @Test
  void each_step_is_audited_with_who_did_it() {
    var id = bench.asked("take", Map.of());
    bench.say(bench.joan, id, "decline");
    bench.say(bench.pere, id, "accept");
    var path = "/api/audit?subject=swap-request&subjectId=" + id;
    await()
        .atMost(20, SECONDS)
        .until(() -> bench.board.admin.get(path).json().path("total").asInt() == 3);
    var entries = bench.board.admin.get(path).json().path("items");
    assertThat(entries.findValuesAsString("action"))
        .containsExactlyInAnyOrder("asked", "declined", "done");
    var done =
        entries
            .valueStream()
            .filter(entry -> entry.path("action").asString().equals("done"))
            .findFirst()
            .orElseThrow();
    assertThat(done.at("/actor/name").asString()).isEqualTo("pere");
    assertThat(done.at("/after/asker").asString()).isEqualTo("ana");
    assertThat(done.at("/after/taker").asString()).isEqualTo("pere");
  }

  private static List<String> kinds(TestClient reader, int total) {
    return notices(reader, total).findValuesAsString("kind");
  }

  private static JsonNode notices(TestClient reader, int total) {
    await()
        .atMost(20, SECONDS)
        .until(() -> reader.get("/api/notices").json().path("total").asInt() == total);
    return reader.get("/api/notices").json().path("items");
  }
}
