package dev.evenhand.cases;

import static dev.evenhand.cases.Office.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BulkTest {
  @Autowired ApplicationContext context;
  private Office office;
  private TestClient amy;

  @BeforeEach
  void open() {
    office = new Office(context);
    amy = office.person("amy");
    var ben = office.person("ben");
    office.queue("Printers", amy.person().id(), ben.person().id());
    office.queue("Phones");
  }

  @Test
  void every_case_has_a_result_of_its_own() {
    office.arrives("C-9", "Printers");
    var answer =
        bulk(
            List.of(
                body("C-1", "Printers"),
                body("C-2", "Phones"),
                body("X", "Printers"),
                body("C-3", "Nowhere"),
                body("C-4", "Printers", "priority", "P9"),
                body("C-9", "Printers"),
                body("C-5", "Printers", "mode", "manual", "holder", "zoe")));
    assertThat(statuses(answer))
        .containsExactly(
            "assigned", "waiting", "refused", "refused", "refused", "refused", "refused");
    assertThat(each(answer, "index")).containsExactly("0", "1", "2", "3", "4", "5", "6");
    var refusals = answer.path("results");
    assertThat(refusals.path(0).path("holder").path("username").asString()).isNotEmpty();
    assertThat(refusals.path(2).path("refusal").path("field").asString()).isEqualTo("caseId");
    assertThat(refusals.path(3).path("refusal").path("field").asString()).isEqualTo("queue");
    assertThat(refusals.path(4).path("refusal").path("field").asString()).isEqualTo("priority");
    assertThat(refusals.path(5).path("refusal").path("type").asString())
        .isEqualTo("urn:evenhand:refusal:already-held");
    assertThat(refusals.path(5).path("refusal").path("holder").path("username").asString())
        .isNotEmpty();
    assertThat(refusals.path(6).path("refusal").path("field").asString()).isEqualTo("holder");
    assertThat(answer.path("assigned").asInt()).isEqualTo(1);
    assertThat(answer.path("waiting").asInt()).isEqualTo(1);
    assertThat(answer.path("refused").asInt()).isEqualTo(5);
  }

  @Test
  void the_same_case_twice_is_assigned_once() {
    var answer =
        bulk(List.of(body("C-1", "Printers"), body(" C-1", "Printers"), body("C-1", "Printers")));
    assertThat(statuses(answer)).containsExactly("assigned", "repeated", "repeated");
    assertThat(each(answer, "id"))
        .containsOnly(answer.path("results").path(0).path("id").asString());
    assertThat(office.admin.get("/api/cases").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void the_same_case_twice_is_assigned_once_however_its_queue_is_called() {
    var queue = office.admin.get("/api/queues?q=Printers").json().at("/items/0/id").asString();
    var answer =
        bulk(
            List.of(
                body("C-1", "Printers", "mode", "auto-reassign"),
                body("C-1", "printers", "mode", "auto-reassign"),
                body("C-1", queue, "mode", "auto-reassign")));
    assertThat(statuses(answer)).containsExactly("assigned", "repeated", "repeated");
    assertThat(each(answer, "id"))
        .containsOnly(answer.path("results").path(0).path("id").asString());
  }

  @Test
  void the_same_case_in_two_queues_goes_to_the_first_that_is_there() {
    var answer =
        bulk(List.of(body("C-1", "Nowhere"), body("C-1", "Printers"), body("C-1", "Phones")));
    assertThat(statuses(answer)).containsExactly("refused", "assigned", "refused");
    var results = answer.path("results");
    assertThat(results.path(0).path("refusal").path("field").asString()).isEqualTo("queue");
    assertThat(results.path(2).path("refusal").path("type").asString())
        .isEqualTo("urn:evenhand:refusal:in-another-queue");
  }

  @Test
  void a_bulk_sent_again_with_its_key_changes_nothing() {
    var body = Map.of("cases", List.of(body("C-1", "Printers"), body("C-2", "Phones")));
    var headers = Map.of("Idempotency-Key", "k");
    var first = office.admin.send("POST", "/api/cases/bulk", body, headers).json();
    var again = office.admin.send("POST", "/api/cases/bulk", body, headers).json();
    assertThat(statuses(first)).containsExactly("assigned", "waiting");
    assertThat(statuses(again)).containsExactly("repeated", "repeated");
    assertThat(each(again, "id")).isEqualTo(each(first, "id"));
    var history = office.admin.get("/api/cases/" + each(first, "id").getFirst() + "/history");
    assertThat(history.json().path("items").size()).isEqualTo(1);
  }

  @Test
  void many_cases_are_shared_out_evenly() {
    var cases = new ArrayList<Map<String, Object>>();
    IntStream.range(0, 1000).forEach(i -> cases.add(body("C-" + i, "Printers")));
    var answer = office.admin.post("/api/cases/bulk", Map.of("cases", cases)).json();
    assertThat(answer.path("assigned").asInt()).isEqualTo(1000);
    var amys = office.admin.get("/api/cases?limit=1&holder=amy").json();
    assertThat(amys.path("total").asInt()).isEqualTo(500);
  }

  @Test
  void more_than_ten_thousand_are_too_many() {
    var cases = IntStream.rangeClosed(0, 10_000).mapToObj(_ -> Map.of()).toList();
    var answer = office.admin.post("/api/cases/bulk", Map.of("cases", cases));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asString()).isEqualTo("cases");
    assertThat(office.admin.post("/api/cases/bulk", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void each_case_needs_the_right_to_its_queue() {
    var answer =
        amy.post(
                "/api/cases/bulk",
                Map.of("cases", List.of(body("C-1", "Printers"), body("C-2", "Phones"))))
            .json();
    assertThat(statuses(answer)).containsExactly("assigned", "refused");
    assertThat(answer.path("results").path(1).path("refusal").path("type").asString())
        .isEqualTo("urn:evenhand:refusal:not-allowed");
  }

  private JsonNode bulk(List<Map<String, Object>> cases) {
    var answer = office.admin.post("/api/cases/bulk", Map.of("cases", cases));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> statuses(JsonNode answer) {
    return each(answer, "status");
  }

  private static List<String> each(JsonNode answer, String field) {
    return answer.path("results").valueStream().map(it -> it.path(field).asString("")).toList();
  }
}
