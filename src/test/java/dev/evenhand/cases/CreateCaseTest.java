package dev.evenhand.cases;

import static dev.evenhand.cases.Office.body;
import static dev.evenhand.cases.Office.holder;
import static dev.evenhand.cases.Office.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CreateCaseTest {
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
  void a_new_case_goes_to_somebody_and_is_there_with_all_it_says() {
    var answer =
        office.admin.post(
            "/api/cases",
            body(
                " C-1 ",
                "Printers",
                "accountName",
                "Acme",
                "subject",
                "No toner",
                "comments",
                "since Monday",
                "source",
                "phone",
                "priority",
                "P1"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/api/cases/" + id(answer));
    var seen = office.admin.get("/api/cases/" + id(answer));
    assertThat(seen.header("ETag")).isEqualTo("\"" + seen.json().path("version") + "\"");
    assertThat(seen.json()).isEqualTo(answer.json().path("case"));
    assertThat(seen.json().path("caseId").asString()).isEqualTo("C-1");
    assertThat(seen.json().path("queueName").asString()).isEqualTo("Printers");
    assertThat(seen.json().path("priority").asString()).isEqualTo("P1");
    assertThat(seen.json().path("subject").asString()).isEqualTo("No toner");
    assertThat(seen.json().path("state").asString()).isEqualTo("held");
    assertThat(seen.json().path("mode").asString()).isEqualTo("auto");
    assertThat(seen.json().path("holder").path("username").asString()).isEqualTo("amy");
    var decision = answer.json().path("decision");
    assertThat(seen.json().path("decisionId")).isEqualTo(decision.path("id"));
    assertThat(decision.path("outcome").path("person").path("username").asString())
        .isEqualTo("amy");
    var decisions = office.admin.get("/api/cases/" + id(answer) + "/decisions").json();
    var told = decisions.path("items").path(0);
    for (var field : decision.propertyNames()) {
      assertThat(told.path(field)).as(field).isEqualTo(decision.path(field));
    }
    assertThat(decision.path("text").asString()).startsWith("amy");
  }

  @Test
  void an_answer_names_people_as_they_are_called_now() {
    assertThat(nameOfHolder(office.arrives("C-1", "Printers"))).isEqualTo("amy");
    var person = ben.person();
    var renamed = Map.of("username", "ben", "email", person.email(), "firstName", "Benedict");
    var answer = office.admin.put("/api/people/" + person.id(), renamed, person.version());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(nameOfHolder(office.arrives("C-2", "Printers"))).isEqualTo("Benedict");
  }

  private static String nameOfHolder(TestClient.Answer answer) {
    var name = answer.json().path("case").path("holder").path("displayName").asString();
    assertThat(answer.json().path("decision").path("text").asString()).startsWith(name);
    return name;
  }

  @Test
  void cases_are_shared_out_evenly() {
    assertThat(holder(office.arrives("C-1", "Printers"))).isEqualTo("amy");
    assertThat(holder(office.arrives("C-2", "Printers"))).isEqualTo("ben");
    assertThat(holder(office.arrives("C-3", "Printers"))).isEqualTo("amy");
  }

  @Test
  void a_queue_is_named_by_its_id_too() {
    var queue = office.admin.inCompany(() -> office.queue("Phones", ben.person().id()));
    assertThat(holder(office.arrives("C-1", queue.toString()))).isEqualTo("ben");
  }

  @Test
  void a_case_nobody_can_take_waits() {
    office.queue("Phones");
    var answer = office.arrives("C-1", "Phones");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("case").path("state").asString()).isEqualTo("waiting");
    assertThat(holder(answer)).isEmpty();
  }

  @Test
  void a_case_that_waits_is_tried_again() {
    var queue = office.queue("Phones");
    var first = office.arrives("C-1", "Phones");
    office.link(queue, ben.person().id());
    var again = office.admin.post("/api/cases", body("C-1", "Phones"));
    assertThat(again.status()).isIn(200, 409);
    var seen = office.admin.get("/api/cases/" + id(first)).json();
    assertThat(seen.path("holder").path("username").asString()).isEqualTo("ben");
  }

  @Test
  void a_case_somebody_has_is_refused_naming_the_holder() {
    office.arrives("C-1", "Printers");
    var answer = office.admin.post("/api/cases", body("C-1", "Printers"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.refusal()).isEqualTo("already-held");
    assertThat(answer.json().path("holder").path("username").asString()).isEqualTo("amy");
    assertThat(answer.json().path("detail").asString()).contains("amy");
  }

  @Test
  void a_case_that_is_there_is_given_to_somebody_else_on_demand() {
    office.arrives("C-1", "Printers");
    var answer = office.admin.post("/api/cases", body("C-1", "Printers", "mode", "auto-reassign"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(holder(answer)).isEqualTo("ben");
    assertThat(answer.json().path("case").path("mode").asString()).isEqualTo("auto-reassign");
  }

  @Test
  void a_case_is_given_to_a_person_by_name_whatever_the_load() {
    office.arrives("C-1", "Printers", "mode", "manual", "holder", "ben");
    var answer = office.arrives("C-2", "Printers", "mode", "manual", "holder", "ben");
    assertThat(holder(answer)).isEqualTo("ben");
    assertThat(answer.json().path("case").path("mode").asString()).isEqualTo("manual");
    var byId = ben.person().id().toString();
    assertThat(holder(office.arrives("C-3", "Printers", "mode", "manual", "holder", byId)))
        .isEqualTo("ben");
  }

  @Test
  void whoever_cannot_take_it_is_refused_with_the_rule_and_the_reason() {
    var cai = office.person("cai");
    var answer =
        office.admin.post("/api/cases", body("C-1", "Printers", "mode", "manual", "holder", "cai"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.refusal()).isEqualTo("cannot-take-it");
    assertThat(answer.json().path("rule").asString()).isEqualTo("supports-queue");
    assertThat(answer.json().path("reason").path("code").asString()).isNotEmpty();
    assertThat(answer.json().path("person").path("id").asString())
        .isEqualTo(cai.person().id().toString());
    assertThat(office.admin.get("/api/cases").json().path("total").asInt()).isZero();
  }

  @Test
  void the_shift_matters_unless_one_says_it_does_not() {
    var dan = office.admin.with("dan");
    office.shift(dan, "00:00", "00:01");
    office.queue("Nights", dan.person().id());
    var inShift =
        office.admin.post("/api/cases", body("C-1", "Nights", "mode", "manual", "holder", "dan"));
    assertThat(inShift.json().path("rule").asString()).isEqualTo("in-shift");
    assertThat(holder(office.arrives("C-2", "Nights", "checkShift", false))).isEqualTo("dan");
    assertThat(holder(office.arrives("C-3", "Nights", "atTime", "00:00"))).isEqualTo("dan");
    assertThat(holder(office.arrives("C-4", "Nights", "atTime", "12:00"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "caseId,''",
    "caseId,X-1",
    "queue,Nowhere",
    "queue,''",
    "priority,P5",
    "mode,sometimes",
    "holder,amy",
    "atTime,noon",
  })
  void what_does_not_fit_is_refused_naming_the_field(String field, String value) {
    var body = body("C-1", "Printers");
    body.put(field, value);
    var answer = office.admin.post("/api/cases", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.refusal()).isEqualTo("invalid");
    assertThat(answer.json().path("field").asString()).isEqualTo(field);
  }

  @Test
  void all_faults_are_named_at_once() {
    var answer =
        office.admin.post(
            "/api/cases", body("", "", "comments", "x".repeat(301), "mode", "manual"));
    assertThat(answer.json().path("errors").valueStream().map(it -> it.path("field").asString()))
        .contains("caseId", "queue", "comments", "holder");
  }

  @Test
  void an_id_is_used_in_one_queue_only() {
    office.queue("Phones", ben.person().id());
    office.arrives("C-1", "Printers");
    var answer = office.admin.post("/api/cases", body("C-1", "Phones"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.refusal()).isEqualTo("in-another-queue");
  }

  @Test
  void supporters_and_people_with_the_admin_role_may_create() {
    assertThat(amy.post("/api/cases", body("C-1", "Printers")).status()).isEqualTo(201);
    var chief = office.person("chief", Role.ADMIN);
    assertThat(chief.post("/api/cases", body("C-2", "Printers")).status()).isEqualTo(201);
    var cai = office.person("cai");
    var refused = cai.post("/api/cases", body("C-3", "Printers"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.refusal()).isEqualTo("not-allowed");
  }

  @Test
  void whoever_lost_the_right_to_a_queue_brings_nothing_more() {
    var first = office.arrives("C-1", "Printers");
    var queue = first.json().path("case").path("queueId").asString();
    var path = "/api/queues/" + queue + "/supporters/" + amy.person().id();
    assertThat(office.admin.delete(path).status()).isLessThan(300);
    var refused = amy.post("/api/cases", body("C-2", "Printers"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().path("detail").asString()).contains("Printers");
  }

  @Test
  void a_queue_goes_by_its_new_name_at_once() {
    var queue = office.queue("Phones", ben.person().id());
    office.arrives("C-1", " phones ");
    var now = office.admin.get("/api/queues/" + queue);
    var body = new HashMap<String, Object>();
    now.json().properties().forEach(it -> body.put(it.getKey(), it.getValue()));
    body.put("name", "Hotline");
    var version = now.json().path("version").asLong();
    assertThat(office.admin.put("/api/queues/" + queue, body, version).status()).isEqualTo(200);
    var old = office.admin.post("/api/cases", body("C-2", "Phones"));
    assertThat(old.json().path("field").asString()).isEqualTo("queue");
    var answer = office.arrives("C-2", "HOTLINE");
    assertThat(answer.json().path("case").path("queueName").asString()).isEqualTo("Hotline");
    assertThat(answer.json().path("case").path("mayHandOut").asBoolean()).isTrue();
  }

  @Test
  void another_company_sees_nothing_of_it() {
    var created = office.arrives("C-1", "Printers");
    var other = TestClient.found(context);
    assertThat(other.get("/api/cases").json().path("total").asInt()).isZero();
    for (var path : new String[] {"", "/history", "/decisions"}) {
      assertThat(other.get("/api/cases/" + id(created) + path).status()).isEqualTo(404);
    }
    var assign =
        other.post("/api/cases/" + id(created) + "/assign", Map.of("mode", "auto-reassign"));
    assertThat(assign.status()).isEqualTo(404);
    assertThat(other.post("/api/cases", body("C-1", "Printers")).status()).isEqualTo(422);
  }

  @Test
  void a_request_sent_again_changes_nothing_and_is_answered_the_same() {
    var headers = Map.of("Idempotency-Key", "k-1");
    var first = office.admin.send("POST", "/api/cases", body("C-1", "Printers"), headers);
    var again = office.admin.send("POST", "/api/cases", body("C-1", "Printers"), headers);
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    var other = amy.send("POST", "/api/cases", body("C-1", "Printers"), headers);
    assertThat(other.refusal()).isEqualTo("already-held");
  }

  @Test
  void a_request_whose_case_waits_can_be_sent_again_too() {
    office.queue("Phones");
    var headers = Map.of("Idempotency-Key", "k-1");
    var first = office.admin.send("POST", "/api/cases", body("C-1", "Phones"), headers);
    var again = office.admin.send("POST", "/api/cases", body("C-1", "Phones"), headers);
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
  }
}
