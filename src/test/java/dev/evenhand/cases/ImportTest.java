package dev.evenhand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportTest {
  private static final String TABLE =
      """
      id,queue,priority,opened at,closed at,handled by,subject
      C-1,Printers,P1,2026-03-02 08:00,2026-03-03 09:00,Núria Vidal,No toner
      C-2,Printers,P3,2026-03-02 09:00,,Pau Riba,"Jam,\nagain"
      C-3,Phones,,2026-03-02 10:00,2026-03-02 11:00,Pau Riba,
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
  void a_table_is_read_and_its_columns_are_guessed() {
    var seen = bench.upload("\uFEFF" + TABLE).json();
    assertThat(seen.path("fileName").asString()).isEqualTo("cases.csv");
    assertThat(seen.path("rows").asInt()).isEqualTo(3);
    assertThat(seen.path("state").asString()).isEqualTo("uploaded");
    assertThat(seen.path("columns").path(0).asString()).isEqualTo("id");
    assertThat(seen.path("sample").path(1).path(6).asString()).isEqualTo("Jam,\nagain");
    assertThat(seen.path("mapping").path("caseId").asString()).isEqualTo("id");
    assertThat(seen.path("mapping").path("holder").asString()).isEqualTo("handled by");
  }

  @Test
  void delimiters_and_encodings_are_found_out() {
    var windows = "número;cola;asunto\n1;Año;piñón\n".getBytes(Charset.forName("windows-1252"));
    var seen = bench.upload(windows).json();
    assertThat(seen.path("columns").path(0).asString()).isEqualTo("número");
    assertThat(seen.path("sample").path(0).path(2).asString()).isEqualTo("piñón");
    assertThat(bench.upload("id\tqueue\n1\tA\n").json().path("columns").size()).isEqualTo(2);
    var wide = bench.upload("\uFEFFid,cua\n1,Ç\n".getBytes(Charset.forName("UTF-16LE"))).json();
    assertThat(wide.path("sample").path(0).path(1).asString()).isEqualTo("Ç");
  }

  @Test
  void what_is_no_table_is_refused() {
    assertThat(bench.upload("").status()).isEqualTo(422);
    assertThat(bench.upload("id,queue\n").status()).isEqualTo(422);
    assertThat(bench.upload("PK\u0003\u0004rubbish").status()).isEqualTo(422);
    var broken = bench.upload("id,queue\n\"1\"x,A\n");
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.json().path("field").asString()).isEqualTo("file");
  }

  @Test
  void a_plan_shows_what_would_come_of_it() {
    var preview = bench.plan(bench.bring(TABLE), ImportBench.creating("replay")).json();
    assertThat(preview.path("rows").path(1).path("line").asInt()).isEqualTo(3);
    assertThat(preview.path("rows").path(2).path("line").asInt()).isEqualTo(5);
    assertThat(preview.path("rows").path(0).path("values").path("queue").asString())
        .isEqualTo("Printers");
    assertThat(preview.path("problems").asInt()).isZero();
    assertThat(preview.path("newQueues").valueStream().map(it -> it.asString()))
        .containsExactly("Printers", "Phones");
    assertThat(preview.path("newPeople").valueStream().map(it -> it.asString()))
        .containsExactly("Núria Vidal", "Pau Riba");
    assertThat(preview.path("casePattern").asString()).isEqualTo("C\\-[0-9]");
    assertThat(admin.get("/api/cases").json().path("total").asInt()).isZero();
  }

  @Test
  void a_plan_that_does_not_fit_is_refused_naming_its_fields() {
    var id = bench.bring("a,b\n1,2\n");
    var answer =
        admin.put(
            "/api/cases/imports/" + id,
            Map.of(
                "mapping",
                Map.of("subject", "c"),
                "mode",
                "history",
                "zone",
                "Mars/Olympus",
                "createQueues",
                true,
                "casePattern",
                "(",
                "createPeople",
                true));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").valueStream().map(it -> it.path("field").asString()))
        .contains(
            "mapping.subject",
            "mapping.caseId",
            "mapping.queue",
            "mapping.openedAt",
            "zone",
            "casePattern",
            "peopleFrom");
    assertThat(bench.run(id).refusal()).isEqualTo("import-in-another-state");
  }

  @Test
  void history_comes_with_whoever_had_the_cases() {
    var done = bench.takeOver(TABLE, ImportBench.creating("history"));
    assertThat(done.path("state").asString()).isEqualTo("done");
    assertThat(done.path("imported").asInt()).isEqualTo(3);
    var cases = admin.get("/api/cases?sort=caseId").json().path("items");
    assertThat(cases.path(0).path("state").asString()).isEqualTo("done");
    assertThat(cases.path(0).path("doneAt").asString()).isEqualTo("2026-03-03T08:00:00Z");
    assertThat(cases.path(0).path("holder").path("username").asString()).isEqualTo("nuria.vidal");
    assertThat(cases.path(0).path("handledBy").asString()).isEqualTo("Núria Vidal");
    assertThat(cases.path(1).path("state").asString()).isEqualTo("held");
    assertThat(cases.path(1).path("mode").asString()).isEqualTo("import");
    assertThat(cases.path(1).path("heldSince").asString()).isEqualTo("2026-03-02T08:00:00Z");
  }

  @Test
  void a_replay_hands_cases_out_as_of_when_they_were_opened() {
    var done = bench.takeOver(TABLE, ImportBench.creating("replay"));
    assertThat(done.path("assigned").asInt()).isEqualTo(3);
    var cases = admin.get("/api/cases?sort=caseId").json().path("items");
    assertThat(cases.path(0).path("mode").asString()).isEqualTo("auto");
    assertThat(cases.path(0).path("heldSince").asString()).isEqualTo("2026-03-02T07:00:00Z");
    assertThat(cases.path(1).path("heldSince").asString()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(cases.path(0).path("holder")).isNotEqualTo(cases.path(1).path("holder"));
    assertThat(cases.path(2).path("holder").path("username").asString()).isEqualTo("pau.riba");
    assertThat(cases.path(2).path("state").asString()).isEqualTo("done");
  }

  @Test
  void a_replay_tries_again_when_somebody_comes_into_shift() {
    var table = "id,queue,opened,handled by\nC-1,Night,2026-03-02 03:00,Pau Riba\n";
    var done = bench.takeOver(table, "mode", "replay", "createQueues", true, "createPeople", true);
    assertThat(done.path("assigned").asInt()).isEqualTo(1);
    assertThat(done.path("waiting").asInt()).isZero();
    var seen = admin.get("/api/cases").json().path("items").path(0);
    assertThat(seen.path("heldSince").asString()).isEqualTo("2026-03-02T08:00:00Z");
    var history = admin.get("/api/cases/" + seen.path("id").asString() + "/history");
    assertThat(Office.each(history, "mode")).containsExactly("wait", "auto");
  }

  @Test
  void an_assignment_hands_out_now_and_completes_nothing() {
    var done = bench.takeOver(TABLE, ImportBench.creating("assign"));
    assertThat(done.path("assigned").asInt()).isEqualTo(3);
    assertThat(admin.get("/api/cases?state=held").json().path("total").asInt()).isEqualTo(3);
  }

  @Test
  void wrong_rows_are_told_by_their_line() {
    var office = new Office(context);
    office.queue("Printers", office.person("amy").person().id());
    var bench = new ImportBench(office.admin);
    var table =
        """
        id,queue,priority

        C-1,Printers,P1
        ,Printers,P1
        C-3,Nowhere,P1
        X-4,Printers,P1
        C-5,Printers,sometimes
        C-1,Printers,P1
        """;
    var done = bench.takeOver(table);
    assertThat(done.path("assigned").asInt()).isEqualTo(1);
    assertThat(done.path("repeated").asInt()).isEqualTo(1);
    assertThat(done.path("refused").asInt()).isEqualTo(4);
    var refused = bench.rows(done, "refused");
    assertThat(refused).extracting(row -> row.path("line").asInt()).containsExactly(4, 5, 6, 7);
    assertThat(refused)
        .extracting(row -> row.path("problems").path(0))
        .extracting(
            problem -> problem.path("field").asString() + " " + problem.path("code").asString())
        .containsExactly(
            "caseId missing",
            "queue no-queue-of-cases",
            "caseId does-not-match",
            "priority not-one-of");
    assertThat(bench.rows(done, "assigned").getFirst().path("holder").path("username").asString())
        .isEqualTo("amy");
  }

  @Test
  void what_is_exported_can_be_imported_elsewhere() {
    bench.takeOver(TABLE, ImportBench.creating("history"));
    var file = admin.get("/api/cases/export.csv?sort=caseId").text();
    var other = TestClient.found(context);
    new ImportBench(other).takeOver(file, ImportBench.creating("history"));
    var there = other.get("/api/cases/export.csv?sort=caseId").text();
    assertThat(columns(there)).isEqualTo(columns(file));
  }

  @Test
  void everybody_sees_an_import_and_people_with_the_admin_role_alone_change_it() {
    var id = bench.bring(TABLE);
    var path = "/api/cases/imports/" + id;
    var user = admin.with("user");
    assertThat(user.get(path).json()).isEqualTo(admin.get(path).json());
    assertThat(user.get("/api/cases/imports").json().path("items")).hasSize(1);
    assertThat(user.get(path + "/rows").json().path("total").asInt()).isPositive();
    var asUser = new ImportBench(user);
    assertThat(asUser.upload(TABLE).status()).isEqualTo(403);
    assertThat(asUser.plan(id, "mode", "assign").refusal()).isEqualTo("not-allowed");
    assertThat(asUser.run(id).refusal()).isEqualTo("not-allowed");
    assertThat(user.post(path + "/cancel").refusal()).isEqualTo("not-allowed");
    assertThat(user.delete(path).refusal()).isEqualTo("not-allowed");
    assertThat(admin.with("chief", Role.ADMIN).delete(path).status()).isEqualTo(204);
  }

  @Test
  void an_upload_sent_again_brings_the_file_once() {
    var first = bench.upload(TABLE, "k");
    var again = bench.upload(TABLE, "k");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(admin.get("/api/cases/imports").json().path("items")).hasSize(1);
    assertThat(bench.upload(TABLE, "k2").json().path("id")).isNotEqualTo(first.json().path("id"));
  }

  @Test
  void no_other_company_sees_an_import() {
    var path = "/api/cases/imports/" + bench.bring(TABLE);
    var other = TestClient.found(context);
    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.get("/api/cases/imports").json().path("items").size()).isZero();
    assertThat(other.delete(path).status()).isEqualTo(404);
    assertThat(admin.delete(path).status()).isEqualTo(204);
    assertThat(admin.get(path).status()).isEqualTo(404);
  }

  /// What does not depend on the time of the import, nor on usernames.
  private static String columns(String file) {
    return String.join(
        "\n",
        file.replace("\nagain", " again").lines().map(line -> line.split("Z,", 2)[0]).toList());
  }
}
