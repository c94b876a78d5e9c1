package dev.evenhand.workflow.web.definition;

import static dev.evenhand.workflow.web.definition.WorkflowDesk.PATH;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.card;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The list of workflows, documents in and out, and who may.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WorkflowsApiTest {
  private static final String JSON =
      """
      {"workflow": {"key":"card","title":"Card","fields":{"type":"object","properties":{"text":{"type":"string"}}}},
       "tasks":[{"key":"write","title":"Write it","type":"FORM","output":["text"]}],
       "transitions":[{"from":null,"to":"write"}], "tickets":[{"title":"Ask","key":"ask"}]}\
      """;

  @Autowired ApplicationContext context;
  WorkflowDesk desk;

  @BeforeEach
  void open() {
    desk = WorkflowDesk.open(context);
  }

  @Test
  void a_document_comes_as_json_as_yaml_or_as_the_text_of_either() {
    assertThat(format(desk.creator().post(PATH, JSON.replace("card", "a")))).isEqualTo("json");
    assertThat(format(sendYaml(card("Card").replace("key: card", "key: b")))).isEqualTo("yaml");
    assertThat(format(desk.creator().post(PATH, Map.of("source", JSON.replace("card", "c")))))
        .isEqualTo("json");
    assertThat(format(desk.creator().post(PATH, yaml(JSON.replace("card", "d")))))
        .isEqualTo("yaml");
  }

  @Test
  void what_cannot_become_a_draft_is_refused_with_the_reason() {
    assertThat(fault(desk.creator().post(PATH, "[1"))).isEqualTo(" file-unreadable");
    assertThat(fault(desk.creator().post(PATH, "{}"))).isEqualTo("workflow.key missing");
    assertThat(fault(desk.creator().post(PATH, JSON.replace("card", "a b"))))
        .isEqualTo("workflow.key not-a-key");
    assertThat(fault(desk.creator().post(PATH, Map.of("source", 7))))
        .isEqualTo("source not-a-text");
    assertThat(fault(desk.creator().post(PATH, Map.of("source", "", "format", "xml"))))
        .isEqualTo("format not-one-of");
    assertThat(fault(desk.creator().post(PATH, yaml("#" + " ".repeat(1_000_000)))))
        .isEqualTo("source too-long");
    assertThat(fault(desk.creator().post(PATH, yaml("a: \0")))).isEqualTo("source file-unreadable");
    desk.workflow(card("Card"));
    assertThat(fault(desk.creator().post(PATH, JSON))).isEqualTo("workflow.key taken");
    assertThat(desk.creator().get(PATH).json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void the_same_request_sent_again_makes_one_workflow() {
    var headers = Map.of("Idempotency-Key", "k1");
    var first = desk.creator().send("POST", PATH, JSON, headers);
    var second = desk.creator().send("POST", PATH, JSON, headers);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    var next = first.header("Location") + "/versions";
    desk.move(first.header("Location"), 1, "active");
    var drafts =
        List.of(
            desk.creator().send("POST", next, Map.of(), headers),
            desk.creator().send("POST", next, Map.of(), headers));
    assertThat(drafts).extracting(Answer::status).containsExactly(201, 201);
  }

  @Test
  void validating_lists_every_fault_by_its_path_and_stores_nothing() {
    var wrong = JSON.replace("\"FORM\"", "\"FROM\"").replace("\"to\":\"write\"", "\"to\":7");
    var answer = desk.creator().post(PATH + "/validate", wrong);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("faults").findValuesAsString("path"))
        .contains("tasks[0].type", "transitions[0].to");
    assertThat(answer.json().at("/faults/0/message").asString()).isNotEmpty();
    assertThat(desk.creator().post(PATH + "/validate", JSON).text()).isEqualTo("{\"faults\":[]}");
    assertThat(desk.creator().post(PATH + "/validate", "{").json().at("/faults/0/args").toString())
        .contains("line 1");
    assertThat(desk.creator().get(PATH).json().path("total").asInt()).isZero();
  }

  @Test
  void validating_for_a_workflow_looks_at_its_key_too() {
    var id = desk.workflow(card("Card")).substring(PATH.length() + 1);
    var path = PATH + "/validate?workflow=" + id;
    assertThat(desk.creator().post(path, JSON).json().path("faults")).isEmpty();
    var other = desk.creator().post(path, JSON.replace("card", "cart")).json();
    assertThat(other.at("/faults/0/code").asString()).isEqualTo("must-stay");
    assertThat(WorkflowDesk.open(context).creator().post(path, JSON).status()).isEqualTo(404);
  }

  @Test
  void the_list_is_searched_filtered_and_read_page_by_page() {
    var names = List.of("Cards", "album", "Books", "dice");
    var paths =
        names.stream()
            .map(name -> desk.workflow(card(name).replace("key: card", "key: k-" + name)))
            .toList();
    desk.move(paths.get(0), 1, "active");
    desk.creator().post(paths.get(0) + "/versions", Map.of());
    desk.move(paths.get(1), 1, "active");
    desk.move(paths.get(1), 1, "deprecated");
    desk.move(paths.get(1), 1, "archived");
    assertThat(titles("")).containsExactly("Books", "Cards", "dice");
    assertThat(titles("?q=K-BO")).containsExactly("Books");
    assertThat(titles("?status=active")).containsExactly("Cards");
    assertThat(titles("?status=draft")).containsExactly("Books", "Cards", "dice");
    assertThat(titles("?status=archived")).containsExactly("album");
    assertThat(desk.creator().get(PATH + "?status=old").json().path("field").asString())
        .isEqualTo("status");
    var first = desk.creator().get(PATH + "?limit=2").json();
    assertThat(first.path("total").asInt()).isEqualTo(3);
    assertThat(titles("?limit=2&cursor=" + first.path("next").asString())).containsExactly("dice");
    var entry = first.path("items").get(1);
    assertThat(entry.path("status").asString()).isEqualTo("active");
    assertThat(entry.path("draftNumber").asInt()).isEqualTo(2);
    assertThat(entry.path("createdByName").asString()).isEqualTo("clara");
  }

  @Test
  void a_version_is_exported_as_it_was_written_or_in_the_other_form() {
    var workflow = desk.workflow(card("Card"));
    var path = workflow + "/versions/1/export";
    var same = desk.creator().get(path);
    assertThat(same.text()).isEqualTo(card("Card"));
    assertThat(same.header("Content-Type")).startsWith("application/yaml");
    assertThat(same.header("Content-Disposition")).contains("\"card-1.yaml\"");
    var json = desk.creator().get(path + "?format=json");
    assertThat(json.json().propertyNames())
        .containsExactly("workflow", "tasks", "transitions", "tickets");
    assertThat(json.header("Content-Disposition")).contains("\"card-1.json\"");
    desk.creator().put(workflow + "/versions/1", JSON, 0);
    assertThat(desk.creator().get(path + "?format=yaml").text())
        .startsWith("workflow:\n  key: card\n  title: Card\n");
    assertThat(desk.creator().get(path + "?format=xml").status()).isEqualTo(422);
  }

  @Test
  void two_versions_are_compared_by_their_keys() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    desk.creator().post(workflow + "/versions", Map.of());
    desk.save(workflow, 2, card("Card").replace("title: Write it", "title: Draw it"));
    var found = desk.creator().get(workflow + "/diff?from=1&to=2");
    assertThat(found.text())
        .isEqualTo(
            """
            [{"path":"tasks.write.title","kind":"changed","before":"Write it","after":"Draw it"}]\
            """);
    assertThat(desk.creator().get(workflow + "/diff?from=1").json().path("field").asString())
        .isEqualTo("to");
    assertThat(desk.creator().get(workflow + "/diff?from=1&to=7").status()).isEqualTo(404);
    desk.save(workflow, 2, "workflow: [");
    assertThat(fault(desk.creator().get(workflow + "/diff?from=1&to=2")))
        .isEqualTo("to file-unreadable");
  }

  @Test
  void examples_are_there_to_begin_with() {
    var examples = desk.creator().get(PATH + "/examples").json();
    assertThat(examples.findValuesAsString("title"))
        .containsExactly(
            "Bug triage",
            "Customer onboarding",
            "Document edit",
            "Equipment request",
            "Leave request");
    var made = desk.creator().post(PATH, yaml(examples.get(0).path("source").asString()));
    assertThat(made.status()).isEqualTo(201);
  }

  @Test
  void administrators_read_and_others_do_not_even_that() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    var tina = desk.admin().with("tina", Role.TICKET_ADMIN);
    var adam = desk.admin().with("adam", Role.ADMIN);
    for (var reader : List.of(tina, adam)) {
      assertThat(reader.get(workflow).json().path("mayEdit").asBoolean()).isFalse();
      for (var path : readings(workflow)) {
        assertThat(reader.get(path).status()).as(path).isEqualTo(200);
      }
      assertThat(changes(reader, workflow)).containsOnly(403);
    }
    var will = desk.admin().with("will", Role.TASK_WORKER, Role.USER);
    for (var path : readings(workflow)) {
      assertThat(will.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(will.post(PATH + "/validate", JSON).status()).isEqualTo(403);
    assertThat(changes(will, workflow)).containsOnly(403);
    assertThat(desk.admin().get(workflow).json().path("mayEdit").asBoolean()).isTrue();
  }

  @Test
  void workflows_of_another_company_do_not_exist() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    var other = WorkflowDesk.open(context);
    for (var path : readings(workflow)) {
      if (path.startsWith(workflow)) {
        assertThat(other.creator().get(path).status()).as(path).isEqualTo(404);
      }
    }
    assertThat(changes(other.creator(), workflow)).containsOnly(404);
    assertThat(other.creator().get(PATH).json().path("total").asInt()).isZero();
    assertThat(other.workflow(card("Card"))).isNotEqualTo(workflow);
  }

  private static List<String> readings(String workflow) {
    return List.of(
        PATH,
        PATH + "/examples",
        workflow,
        workflow + "/versions",
        workflow + "/versions/1",
        workflow + "/versions/1/export",
        workflow + "/diff?from=1&to=1");
  }

  private static List<Integer> changes(TestClient client, String workflow) {
    var version = workflow + "/versions/1";
    var seen = Map.of("If-Match", "\"1\"");
    return List.of(
        client.send("PUT", version, yaml(card("Other")), seen).status(),
        client.send("POST", version + "/status", Map.of("status", "deprecated"), seen).status(),
        client.send("DELETE", version, null, Map.of()).status(),
        client.send("POST", workflow + "/versions", Map.of(), Map.of()).status());
  }

  private List<String> titles(String query) {
    return desk.creator().get(PATH + query).json().path("items").findValuesAsString("title");
  }

  private String format(Answer created) {
    var path = PATH + "/" + created.json().path("id").asString() + "/versions/1";
    return desk.creator().get(path).json().at("/version/format").asString();
  }

  private Answer sendYaml(String text) {
    return desk.creator().send("POST", PATH, text, Map.of("Content-Type", "application/yaml"));
  }

  private static String fault(Answer answer) {
    var first = answer.json().at("/errors/0");
    return first.path("field").asString() + " " + first.path("code").asString();
  }
}
