package dev.evenhand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComparisonTest {
  /// Pau did nearly everything.
  private static final String TABLE =
      """
      id,queue,opened,handled by
      C-1,Printers,2026-03-02 10:00,Pau Riba
      C-2,Printers,2026-03-02 10:10,Pau Riba
      C-3,Printers,2026-03-02 10:20,Pau Riba
      C-4,Printers,2026-03-02 10:30,Pau Riba
      C-5,Printers,2026-03-02 10:40,Pau Riba
      C-6,Printers,2026-03-02 10:50,Núria Vidal
      C-7,Printers,2026-03-02 11:00,
      """;

  @Autowired ApplicationContext context;
  private TestClient admin;
  private ImportBench bench;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    bench = new ImportBench(admin);
  }

  @Test
  void a_replay_is_compared_with_who_handled_the_cases() {
    var seen = compare(admin, bench.takeOver(TABLE, ImportBench.creating("replay")));
    assertThat(seen.path("cases").asInt()).as("the seventh had nobody before").isEqualTo(6);
    var printers = seen.path("queues").path(0);
    assertThat(printers.path("queueName").asString()).isEqualTo("Printers");
    assertThat(printers.path("handled").path("max").asInt()).isEqualTo(5);
    assertThat(printers.path("handled").path("stdev").asDouble()).isEqualTo(2);
    assertThat(printers.path("assigned").path("max").asInt()).isEqualTo(3);
    assertThat(printers.path("assigned").path("stdev").asDouble()).isZero();
    assertThat(seen.path("people").path(0).path("person").path("username").asString())
        .isEqualTo("pau.riba");
    assertThat(seen.path("people").path(0).path("handled").asInt()).isEqualTo(5);
    assertThat(seen.path("people").path(0).path("assigned").asInt()).isEqualTo(3);
  }

  @Test
  void history_is_no_assignment_and_is_not_compared() {
    var done = bench.takeOver(TABLE, ImportBench.creating("history"));
    assertThat(compare(admin, done).path("cases").asInt()).isZero();
  }

  @Test
  void an_import_that_has_not_begun_has_nothing_to_compare() {
    var path = "/api/cases/imports/" + bench.bring(TABLE) + "/comparison";
    assertThat(admin.get(path).json().path("queues")).isEmpty();
    assertThat(admin.with("user").get(path).status()).isEqualTo(200);
    assertThat(TestClient.found(context).get(path).status()).isEqualTo(404);
  }

  private static JsonNode compare(TestClient client, JsonNode of) {
    return client.get("/api/cases/imports/" + of.path("id").asString() + "/comparison").json();
  }
}
