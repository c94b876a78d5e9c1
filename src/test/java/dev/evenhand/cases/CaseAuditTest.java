package dev.evenhand.cases;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CaseAuditTest {
  /// Facts of a change that are different in every test run.
  private static final Set<String> CHANGING = Set.of("decisionId", "openedAt");

  @Autowired ApplicationContext context;
  private Office office;
  private TestClient amy;
  private TestClient ben;

  @BeforeEach
  void open() {
    office = new Office(context);
    amy = office.person("amy");
    ben = office.person("ben");
    office.queue("Printers", amy.person().id(), ben.person().id());
  }

  @Test
  void a_new_case_is_told_with_all_its_facts_and_nothing_before() {
    var item = Office.id(office.arrives("C-1", "Printers", "subject", "Jam", "priority", "P1"));
    var entry = audit(item, 1).getFirst();
    assertThat(entry.path("action").asString()).isEqualTo("assigned");
    assertThat(entry.path("actor").path("name").asString()).isEqualTo("admin");
    assertThat(entry.path("before").isNull()).isTrue();
    assertThat(entry.path("after").path("openedAt").asString()).isNotEmpty();
    assertThat(facts(entry, "after"))
        .hasToString(
            "{holder=amy, mode=auto, priority=P1, queue=Printers, state=held, subject=Jam}");
  }

  @Test
  void edited_facts_are_told_as_they_were_and_as_they_are_and_no_others() {
    var item =
        Office.id(office.arrives("C-1", "Printers", "subject", "Jam", "accountName", "Acme"));
    edit(item, Map.of("priority", "P1", "subject", "Fire", "comments", "Smoke"));
    var entry = audit(item, 2).getFirst();
    assertThat(entry.path("action").asString()).isEqualTo("edited");
    assertThat(entry.path("actor").path("name").asString()).isEqualTo("amy");
    assertThat(facts(entry, "before")).hasToString("{priority=P2, subject=Jam}");
    assertThat(facts(entry, "after")).hasToString("{comments=Smoke, priority=P1, subject=Fire}");
  }

  @Test
  void an_edit_that_changes_nothing_is_no_change() {
    var item = Office.id(office.arrives("C-1", "Printers", "subject", "Jam"));
    var version = version(item);
    assertThat(edit(item, Map.of("subject", "Jam")).json().path("version").asInt())
        .isEqualTo(version);
    edit(item, Map.of("subject", "Fire"));
    assertThat(audit(item, 2))
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("edited", "assigned");
  }

  @Test
  void every_change_of_hands_and_state_is_told_with_before_and_after() {
    var item = Office.id(office.arrives("C-1", "Printers"));
    var path = "/api/cases/" + item;
    amy.post(path + "/assign", Map.of("mode", "auto-reassign"));
    amy.post(path + "/assign", Map.of("mode", "manual", "holder", "amy", "comment", "swap"));
    amy.post(path + "/unassign", Map.of("comment", "lunch"));
    ben.post("/api/cases/claim");
    ben.post(path + "/complete");
    ben.post(path + "/reopen");
    var told =
        audit(item, 7).reversed().stream()
            .skip(1)
            .map(it ->
                it.path("action").asString() + " " + facts(it, "before") + " " + facts(it, "after"))
            .toList();
    assertThat(told)
        .containsExactly(
            "reassigned {holder=amy, mode=auto} {holder=ben, mode=auto-reassign}",
            "reassigned {holder=ben, mode=auto-reassign} {comment=swap, holder=amy, mode=manual}",
            "released {holder=amy, mode=manual, state=held} {comment=lunch, state=parked}",
            "assigned {state=parked} {holder=ben, mode=claim, state=held}",
            "completed {state=held} {state=done}",
            "reopened {state=done} {state=held}");
  }

  @Test
  void a_case_nobody_could_take_is_told_as_waiting() {
    office.queue("Phones");
    var item = Office.id(office.arrives("C-1", "Phones"));
    var entry = audit(item, 1).getFirst();
    assertThat(entry.path("action").asString()).isEqualTo("could-not-assign");
    assertThat(entry.path("before").isNull()).isTrue();
    assertThat(entry.path("after").path("state").asString()).isEqualTo("waiting");
  }

  private Answer edit(String item, Map<String, Object> facts) {
    var headers = Map.of("If-Match", "\"" + version(item) + "\"");
    var answer = amy.send("PATCH", "/api/cases/" + item, facts, headers);
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private int version(String item) {
    return amy.get("/api/cases/" + item).json().path("version").asInt();
  }

  /// Newest first, once all have been heard.
  private List<JsonNode> audit(String item, int total) {
    var path = "/api/audit?subject=case&subjectId=" + item;
    await()
        .atMost(20, SECONDS)
        .until(() -> office.admin.get(path).json().path("total").asInt() == total);
    return office.admin.get(path).json().path("items").valueStream().toList();
  }

  /// In the order of their names.
  private static Map<String, String> facts(JsonNode entry, String side) {
    var facts = new TreeMap<String, String>();
    entry
        .path(side)
        .properties()
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
    facts.keySet().removeAll(CHANGING);
    return facts;
  }
}
