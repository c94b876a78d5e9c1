package dev.evenhand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListCasesTest {
  @Autowired ApplicationContext context;
  private Office office;
  private TestClient amy;
  private TestClient ben;

  @BeforeEach
  void open() {
    office = new Office(context);
    amy = office.person("amy");
    ben = office.person("ben");
    office.queue("Printers", amy.person().id());
    office.queue("Phones", ben.person().id());
    office.queue("Nobody");
    office.arrives("C-1", "Printers", "priority", "P3", "subject", "100% of toner");
    office.arrives("C-2", "Phones", "priority", "P1", "accountName", "Acme_Corp");
    office.arrives("C-3", "Nobody", "priority", "P3");
    var jam = office.arrives("C-4", "Printers", "priority", "P2", "subject", "Paper jam");
    amy.post("/api/cases/" + Office.id(jam) + "/complete");
    office.arrives("C-5", "Phones", "priority", "P3");
  }

  @Test
  void the_newest_come_first() {
    assertThat(ids("")).containsExactly("C-5", "C-4", "C-3", "C-2", "C-1");
  }

  @Test
  void a_list_is_narrowed_by_every_filter() {
    assertThat(ids("?state=waiting")).containsExactly("C-3");
    assertThat(ids("?state=waiting&state=done")).containsExactly("C-4", "C-3");
    assertThat(ids("?queue=Printers")).containsExactly("C-4", "C-1");
    assertThat(ids("?queue=Printers&queue=Nobody&priority=P3")).containsExactly("C-3", "C-1");
    assertThat(ids("?holder=amy")).containsExactly("C-4", "C-1");
    assertThat(ids("?holder=" + ben.person().id())).containsExactly("C-5", "C-2");
    assertThat(Office.each(amy.get("/api/cases?holder=me&state=held"), "caseId"))
        .containsExactly("C-1");
    var now = Instant.parse("2999-01-01T00:00:00Z");
    assertThat(ids("?from=" + now)).isEmpty();
    assertThat(ids("?to=" + now)).hasSize(5);
    assertThat(ids("?createdTo=2000-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void text_is_found_in_id_subject_and_account() {
    assertThat(search("c-3")).containsExactly("C-3");
    assertThat(search("PAPER")).containsExactly("C-4");
    assertThat(search("acme")).containsExactly("C-2");
    assertThat(search("100%")).containsExactly("C-1");
    assertThat(search("e_c")).containsExactly("C-2");
    assertThat(search("%")).containsExactly("C-1");
    assertThat(search("\\")).isEmpty();
  }

  @Test
  void a_changed_text_is_found_and_the_former_is_not() {
    var made = office.arrives("C-7", "Printers", "subject", "Before");
    var path = "/api/cases/" + Office.id(made);
    var seen = Map.of("If-Match", amy.get(path).header("ETag"));
    var change = amy.send("PATCH", path, Map.of("subject", "After"), seen);
    assertThat(change.status()).isEqualTo(200);
    assertThat(search("after")).containsExactly("C-7");
    assertThat(search("before")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"createdAt", "openedAt", "priority", "caseId", "heldSince"})
  void pages_in_any_order_show_every_case_once(String sort) {
    var up = paged("&sort=" + sort);
    assertThat(up).containsExactlyInAnyOrder("C-1", "C-2", "C-3", "C-4", "C-5");
    var down = new ArrayList<>(paged("&sort=-" + sort));
    Collections.reverse(down);
    assertThat(down).isEqualTo(up);
  }

  @Test
  void a_list_is_sorted_as_asked() {
    assertThat(ids("?sort=caseId")).containsExactly("C-1", "C-2", "C-3", "C-4", "C-5");
    assertThat(ids("?sort=priority")).startsWith("C-2", "C-4");
    assertThat(ids("?sort=heldSince")).startsWith("C-3");
    assertThat(ids("?sort=-heldSince")).startsWith("C-5");
  }

  @Test
  void the_number_of_all_pages_is_said_on_each() {
    var first = office.admin.get("/api/cases?limit=2");
    assertThat(first.json().path("total").asInt()).isEqualTo(5);
    var next = first.json().path("next").asString();
    assertThat(office.admin.get("/api/cases?limit=2&cursor=" + next).json().path("total").asInt())
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=lost",
        "queue=Nowhere",
        "holder=zoe",
        "priority=P9",
        "sort=holder",
        "from=yesterday",
        "limit=0",
        "limit=501",
        "cursor=abc",
        "cursor=MSAyMDI2CnA"
      })
  void what_does_not_fit_is_refused_naming_the_field(String query) {
    var answer = office.admin.get("/api/cases?" + query);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asString())
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void a_list_becomes_a_file() {
    office.arrives("C-6", "Nobody", "subject", "=cmd()", "comments", "a \"b\", c");
    var file = office.admin.get("/api/cases/export.csv?queue=Nobody&sort=caseId");
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.header("Content-Disposition")).contains("cases.csv");
    var lines = file.text().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("caseId,queue,priority,accountName,subject");
    assertThat(lines.get(1)).startsWith("C-3,Nobody,P3");
    assertThat(lines.get(2)).contains("'=cmd()").contains("\"a \"\"b\"\", c\"");
    assertThat(office.admin.get("/api/cases/export.csv?bom=true").text()).startsWith("\uFEFF");
  }

  @Test
  void another_company_gets_an_empty_file() {
    var other = TestClient.found(context);
    assertThat(other.get("/api/cases/export.csv").text().lines()).hasSize(1);
    assertThat(other.get("/api/my-work").json().path("held").size()).isZero();
  }

  private List<String> paged(String query) {
    var found = new ArrayList<String>();
    var cursor = "";
    for (int pages = 0; pages < 10; pages++) {
      var answer = office.admin.get("/api/cases?limit=2" + query + cursor);
      found.addAll(Office.each(answer, "caseId"));
      if (answer.json().path("next").isNull()) {
        break;
      }
      cursor = "&cursor=" + answer.json().path("next").asString();
    }
    return found;
  }

  private List<String> search(String text) {
    return ids("?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private List<String> ids(String query) {
    Answer answer = office.admin.get("/api/cases" + query);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("total").asInt()).isEqualTo(answer.json().path("items").size());
    return Office.each(answer, "caseId");
  }
}
