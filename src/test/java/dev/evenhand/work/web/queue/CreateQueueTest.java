package dev.evenhand.work.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CreateQueueTest {
  @Autowired ApplicationContext context;
  private QueueDesk desk;

  @BeforeEach
  void found() {
    desk = QueueDesk.found(context);
  }

  @Test
  void a_queue_has_the_usual_settings_and_the_zone_of_the_company() {
    var made = desk.admin().post("/api/queues", Map.of("name", " Printers "));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith(made.json().get("id").asString());
    assertThat(made.header("ETag")).isEqualTo("\"0\"");
    assertThat(made.text())
        .contains(
            """
            "name":"Printers","kind":"case","policy":"balanced","strategy":"s1","maxDays":2,\
            "maxDaysMonth":300,"quotaRule":"hurdle","quotaDays":1,\
            "casePattern":"^[0-9]{4}-[0-9]{4}-[0-9]{6}$","zone":"Europe/Madrid","maxHeld":null,\
            "open":false,"supporters":0,"waiting":0,"parked":0,"held":0,"version":0,"mayEdit":true\
            """);
    var id = made.json().get("id").asString();
    assertThat(desk.admin().get("/api/queues/" + id).json()).isEqualTo(made.json());
  }

  @Test
  void a_queue_has_the_settings_that_were_asked_for() {
    var wanted =
        """
        {"name":"P1","strategy":"s2","maxDays":0,"maxDaysMonth":0,"quotaRule":"weight",\
        "quotaDays":30,"casePattern":"INC[0-9]+","zone":"Asia/Kathmandu","maxHeld":1}\
        """;
    var made = desk.admin().post("/api/queues", wanted);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text())
        .contains("\"strategy\":\"s2\",\"maxDays\":0,\"maxDaysMonth\":0,\"quotaRule\":\"weight\"")
        .contains("\"quotaDays\":30,\"casePattern\":\"INC[0-9]+\",\"zone\":\"Asia/Kathmandu\"")
        .contains("\"maxHeld\":1");
  }

  @Test
  void a_queue_of_tasks_is_open_and_gives_to_the_shortest_list_unless_it_is_told_otherwise() {
    var made = desk.admin().post("/api/queues", Map.of("name", "Tasks", "kind", "task"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text())
        .contains("\"kind\":\"task\",\"policy\":\"shortest-list\"")
        .contains("\"casePattern\":\"^[0-9]+-[0-9]+$\"")
        .contains("\"open\":true");
    var closed =
        desk.admin()
            .post(
                "/api/queues",
                Map.of("name", "More", "kind", "task", "policy", "balanced", "open", false));
    assertThat(closed.text()).contains("\"policy\":\"balanced\"").contains("\"open\":false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{}~name",
        "{'name':' '}~name",
        "{'name':'a','strategy':'s3'}~strategy",
        "{'name':'a','maxDays':31}~maxDays",
        "{'name':'a','maxDays':-1}~maxDays",
        "{'name':'a','maxDays':1.5}~maxDays",
        "{'name':'a','maxDaysMonth':301}~maxDaysMonth",
        "{'name':'a','quotaRule':'none'}~quotaRule",
        "{'name':'a','quotaDays':31}~quotaDays",
        "{'name':'a','zone':'Europe/Atlantis'}~zone",
        "{'name':'a','maxHeld':0}~maxHeld",
        "{'name':'a','policy':'dice'}~policy",
        "{'name':'a','kind':'A Case'}~kind",
        "{'name':'a','casePattern':'(a)\\\\1'}~casePattern",
        "{'name':'a','casePattern':'((((a{999}){999}){999}){999})'}~casePattern"
      })
  void what_does_not_fit_is_refused_by_field(String body, String field) {
    var refused = desk.admin().post("/api/queues", body.replace('\'', '"'));
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.json().get("field").asString()).isEqualTo(field);
    assertThat(desk.admin().get("/api/queues").json().get("total").asInt()).isZero();
  }

  @Test
  void all_faults_are_told_at_once() {
    var refused =
        desk.admin().post("/api/queues", "{\"maxDays\":99,\"quotaDays\":99,\"casePattern\":\"(\"}");
    assertThat(
            StreamSupport.stream(refused.json().get("errors").spliterator(), false)
                .map(error -> error.get("field").asString()))
        .containsExactlyInAnyOrder("name", "maxDays", "quotaDays", "casePattern");
  }

  @Test
  void a_name_is_used_once_whatever_its_case() {
    desk.queue("Printers");
    var again = desk.admin().post("/api/queues", Map.of("name", "PRINTERS"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.refusal()).isEqualTo("queue-name-taken");
    assertThat(again.json().get("field").asString()).isEqualTo("name");
    var other = QueueDesk.found(context);
    assertThat(other.queue("Printers")).isNotEmpty();
  }

  @Test
  void the_same_request_creates_once() {
    var key = Map.of("Idempotency-Key", "k1");
    var first = desk.admin().send("POST", "/api/queues", Map.of("name", "P1"), key);
    var second = desk.admin().send("POST", "/api/queues", Map.of("name", "P1"), key);
    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void only_people_with_the_admin_role_create_queues() {
    var user = desk.person("ned", null, Role.USER);
    assertThat(user.post("/api/queues", Map.of("name", "P1")).refusal()).isEqualTo("not-allowed");
    var lead = desk.person("nora", null, Role.ADMIN);
    assertThat(lead.post("/api/queues", Map.of("name", "P1")).status()).isEqualTo(201);
  }

  @Test
  void lists_are_sorted_filtered_and_paged() {
    List.of("beta", "Alpha", "gamma", "Alphabet").forEach(desk::queue);
    assertThat(names(desk.admin().get("/api/queues")))
        .containsExactly("Alpha", "Alphabet", "beta", "gamma");
    assertThat(names(desk.admin().get("/api/queues?q=ALPH&sort=-name")))
        .containsExactly("Alphabet", "Alpha");
    var first = desk.admin().get("/api/queues?limit=3");
    assertThat(first.json().get("total").asInt()).isEqualTo(4);
    var next = first.json().get("next").asString();
    assertThat(names(desk.admin().get("/api/queues?limit=3&cursor=" + next)))
        .containsExactly("gamma");
    assertThat(desk.admin().get("/api/queues?sort=colour").status()).isEqualTo(422);
    assertThat(desk.admin().get("/api/queues?cursor=x").status()).isEqualTo(422);
  }

  @Test
  void nothing_of_another_company_is_seen() {
    var id = desk.queue("Printers");
    var other = QueueDesk.found(context);
    assertThat(other.admin().get("/api/queues/" + id).status()).isEqualTo(404);
    assertThat(other.admin().delete("/api/queues/" + id).status()).isEqualTo(404);
    assertThat(names(other.admin().get("/api/queues"))).isEmpty();
    assertThat(other.admin().person().zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
  }

  private static List<String> names(Answer answer) {
    return StreamSupport.stream(answer.json().get("items").spliterator(), false)
        .map(queue -> queue.get("name").asString())
        .toList();
  }
}
