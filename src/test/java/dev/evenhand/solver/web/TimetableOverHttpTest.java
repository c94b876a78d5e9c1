package dev.evenhand.solver.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The contract of `POST /api/lab/timetable`.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TimetableOverHttpTest {
  private static final String PATH = "/api/lab/timetable?seconds=10";
  private static final String WEEK =
      """
      {"format":"evenhand-timetable/1","week":"2026-03-02","days":["mon"],
       "hours":["09:00","10:00","11:00"],"lines":1,"people":[{"id":"ana","load":1}],
       "weights":{"emptySquared":100}}\
      """;

  @Autowired ApplicationContext context;

  @Test
  void the_answer_is_a_timetable_with_its_proof() {
    var maria = TestClient.found(context).with("maria", Role.USER);
    var answer = maria.post(PATH, WEEK);
    assertThat(answer.status()).isEqualTo(200);
    var json = answer.json();
    assertThat(json.path("format").asString()).isEqualTo("evenhand-timetable-solution/1");
    assertThat(json.path("cells")).hasSize(2);
    assertThat(json.path("cost").asInt()).isEqualTo(100);
    assertThat(json.path("lowerBound").asInt()).isEqualTo(100);
    assertThat(json.path("optimal").asBoolean()).isTrue();
    assertThat(json.path("costs").path(0).path("what").asString()).isEqualTo("emptySquared");
  }

  @Test
  void a_document_that_does_not_fit_is_refused_with_its_fields() {
    var admin = TestClient.found(context);
    var answer = admin.post(PATH, WEEK.replace("\"load\":1", "\"load\":\"x\""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.refusal()).isEqualTo("invalid");
    assertThat(answer.json().path("field").asString()).isEqualTo("people[0].load");
    var seconds = admin.post("/api/lab/timetable?seconds=0", WEEK);
    assertThat(seconds.status()).isEqualTo(422);
    assertThat(seconds.json().path("field").asString()).isEqualTo("seconds");
  }

  @Test
  void an_impossible_week_is_refused_with_its_reasons() {
    var full = WEEK.replace("\"weights\"", "\"rules\":{\"maxEmptyPerTurn\":0},\"weights\"");
    var answer = TestClient.found(context).post(PATH, full);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.refusal()).isEqualTo("impossible");
    assertThat(answer.json().path("why").toString())
        .contains("ana to take at most 1 turns")
        .contains("Maybe have one more person on mon 09:00: then the best week costs 0.");
  }
}
