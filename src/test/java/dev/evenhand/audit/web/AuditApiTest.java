package dev.evenhand.audit.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.people.Changed;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditApiTest {
  @Autowired ApplicationContext context;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  @Test
  void every_change_of_leave_is_there_with_before_and_after() {
    var body = Map.of("personId", admin.person().id().value(), "start", "2026-03-29");
    var leave = admin.post("/api/leave", body).json().path("id").asString();
    admin.put("/api/leave/" + leave, Map.of("start", "2026-03-30"), 0);
    admin.delete("/api/leave/" + leave);
    var items = waitFor(3, "?subject=leave&subjectId=" + leave);
    assertThat(items.findValuesAsString("action")).containsExactly("deleted", "changed", "created");
    var changed = items.path(1);
    assertThat(changed.path("actor").path("id").asString())
        .isEqualTo(admin.person().id().toString());
    assertThat(changed.path("before").path("start").asString()).isEqualTo("2026-03-29");
    assertThat(changed.path("after").path("start").asString()).isEqualTo("2026-03-30");
    assertThat(changed.path("before").has("note")).isFalse();
    assertThat(items.path(0).path("after").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "action=sold, 2",
    "action=sold&subjectId=7, 1",
    "subject=bike&from=2026-03-29, 5",
    "subject=bike&to=2026-03-28, 2",
    "subject=bike&from=2026-03-28T23:00:00Z&to=2026-03-29T22:00:00Z, 4",
    "subject=bike&from=2026-03-29&to=2026-03-29, 4",
    "actor=00000000-0000-0000-0000-000000000001, 0"
  })
  void entries_are_found_by_what_is_asked(String query, int expected) {
    tell("sold", "7", "2026-03-27T12:00:00Z");
    tell("sold", "8", "2026-03-28T22:59:59Z");
    tell("bought", "9", "2026-03-28T23:00:00Z");
    tell("bought", "10", "2026-03-29T01:00:00Z");
    tell("bought", "11", "2026-03-29T12:00:00Z");
    tell("bought", "12", "2026-03-29T21:59:59.999999Z");
    tell("bought", "13", "2026-03-29T22:00:00Z");
    waitFor(7, "?subject=bike");
    assertThat(admin.get("/api/audit?" + query).json().path("total").asInt()).isEqualTo(expected);
  }

  @Test
  void pages_follow_each_other_from_the_newest_on() {
    for (int day = 10; day < 17; day++) {
      tell("sold", "" + day, "2026-03-" + day + "T12:00:00Z");
    }
    waitFor(7, "?subject=bike");
    var days = new ArrayList<String>();
    for (var next = ""; ; ) {
      var page =
          admin
              .get("/api/audit?subject=bike&limit=3" + (next.isEmpty() ? "" : "&cursor=" + next))
              .json();
      days.addAll(page.path("items").findValuesAsString("subjectId"));
      next = page.path("next").asString("");
      if (next.isEmpty()) {
        break;
      }
    }
    assertThat(days).containsExactly("16", "15", "14", "13", "12", "11", "10");
  }

  @Test
  void the_same_is_had_as_a_file_whose_cells_are_no_formulas() {
    tell("=cmd()", "7", "2026-03-27T12:00:00Z");
    waitFor(1, "?subject=bike");
    var file = admin.get("/api/audit/export.csv?subject=bike");
    assertThat(file.header("Content-Disposition")).contains("audit.csv");
    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.text().split("\r\n"))
        .containsExactly(
            "at,actor,action,subject,subjectId,name,before,after",
            "2026-03-27T12:00:00Z,Amy,'=cmd(),bike,7,A bike,\"{\"\"gears\"\":3}\",");
  }

  @Test
  void everybody_reads_what_happened_in_the_company() {
    var amy = admin.with("amy");
    tell("sold", "7", "2026-03-27T12:00:00Z");
    waitFor(1, "?subject=bike");
    assertThat(amy.get("/api/audit?subject=bike").json().path("total").asInt()).isEqualTo(1);
    assertThat(amy.get("/api/audit/export.csv?subject=bike").text()).contains("A bike");
  }

  @ParameterizedTest
  @CsvSource({"session, signed-in", "token, created", "person, password-link-made"})
  void how_others_sign_in_is_read_by_administrators_alone(String subject, String action) {
    var amy = admin.with("amy");
    var lead = admin.with("lead", Role.ADMIN);
    var question = "/api/audit?subject=" + subject + "&action=" + action + "&from=2026-03-27";
    tell(action, subject, amy.person().id().toString(), null);
    tell(action, subject, "of somebody else", amy.person().id());
    tell(action, subject, admin.person().id().toString(), admin.person().id());
    await().atMost(20, SECONDS).until(() -> total(lead, question) >= 3);
    assertThat(subjectIds(lead, question)).contains(admin.person().id().toString());
    assertThat(subjectIds(amy, question))
        .contains(amy.person().id().toString(), "of somebody else")
        .doesNotContain(admin.person().id().toString());
    assertThat(amy.get(question.replace("?", "/export.csv?")).text())
        .doesNotContain(admin.person().id().toString());
  }

  private static int total(TestClient reader, String question) {
    return reader.get(question).json().path("total").asInt();
  }

  private static List<String> subjectIds(TestClient reader, String question) {
    return reader.get(question).json().path("items").findValuesAsString("subjectId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor=me",
        "from=x",
        "to=2026-02-30",
        "from=+99999-01-01",
        "limit=0",
        "cursor=eApx"
      })
  void a_question_that_makes_no_sense_is_told(String query) {
    assertThat(admin.get("/api/audit?" + query.replace("+", "%2B")).refusal()).isEqualTo("invalid");
  }

  private void tell(String action, String id, String at) {
    tell(
        new Changed(
            admin.company(),
            Instant.parse(at),
            null,
            "Amy",
            action,
            "bike",
            id,
            "A bike",
            Map.of("gears", 3),
            null));
  }

  private void tell(String action, String subject, String id, @Nullable PersonId by) {
    var at = Instant.parse("2026-03-27T12:00:00Z");
    tell(
        new Changed(
            admin.company(), at, by, "Amy", action, subject, id, "Amy", null, Map.of("how", "x")));
  }

  private void tell(Changed change) {
    admin.inCompany(() -> {
      context.publishEvent(change);
      return true;
    });
  }

  private JsonNode waitFor(int total, String query) {
    await()
        .atMost(20, SECONDS)
        .until(() -> admin.get("/api/audit" + query).json().path("total").asInt() == total);
    return admin.get("/api/audit" + query).json().path("items");
  }
}
