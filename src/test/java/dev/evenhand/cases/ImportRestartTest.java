package dev.evenhand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.jobs.internal.ErrandRunner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportRestartTest {
  private static final int ROWS = 4000;

  @Autowired ApplicationContext context;
  @Autowired ErrandRunner runner;
  private TestClient admin;
  private ImportBench bench;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    bench = new ImportBench(admin);
  }

  @AfterEach
  void goOn() {
    runner.start();
  }

  @Test
  void an_import_that_is_interrupted_goes_on_without_doubles() {
    var id = startAndStopInTheMiddle();
    runner.start();
    var done = bench.await(id, it -> it.path("state").asString().equals("done"));
    assertThat(done.path("assigned").asInt()).isEqualTo(ROWS);
    assertThat(done.path("done").asInt()).isEqualTo(ROWS);
    assertThat(admin.get("/api/cases?limit=1").json().path("total").asInt()).isEqualTo(ROWS);
    var people = ImportBench.counts(bench.rows(done, "assigned"), "status");
    assertThat(people).containsOnlyKeys("assigned");
  }

  @Test
  void an_import_can_be_cancelled_and_taken_up_again() {
    var id = startAndStopInTheMiddle();
    var cancelled = admin.post("/api/cases/imports/" + id + "/cancel");
    assertThat(cancelled.json().path("state").asString()).isEqualTo("cancelled");
    runner.start();
    assertThat(admin.post("/api/cases/imports/" + id + "/cancel").refusal())
        .isEqualTo("import-in-another-state");
    assertThat(bench.run(id).status()).isEqualTo(202);
    var done = bench.await(id, it -> it.path("state").asString().equals("done"));
    assertThat(done.path("done").asInt()).isEqualTo(ROWS);
  }

  private String startAndStopInTheMiddle() {
    var table =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "C-%d,Queue %d,Person %d".formatted(i, i % 7, i % 23))
            .collect(Collectors.joining("\n", "id,queue,handled by\n", "\n"));
    var id = bench.bring(table);
    bench.plan(id, ImportBench.creating("assign"));
    bench.run(id);
    bench.await(id, it -> it.path("done").asInt() > 0);
    runner.stop();
    JsonNode stopped = bench.get(id);
    assertThat(stopped.path("state").asString()).isEqualTo("running");
    assertThat(stopped.path("done").asInt()).isBetween(1, ROWS - 1);
    return id;
  }
}
