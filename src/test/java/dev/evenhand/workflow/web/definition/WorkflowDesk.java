package dev.evenhand.workflow.web.definition;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/// A company with somebody who makes workflows.
record WorkflowDesk(TestClient admin, TestClient creator) {
  static final String PATH = "/api/workflows";

  /// A workflow in YAML without a fault; `NAME` stands for its title.
  static final String CARD =
      """
      # A card for a holiday.
      workflow: {key: card, title: NAME, fields: {type: object, properties: {text: {type: string}}}}
      tasks:
        - {key: write, title: Write it, type: FORM, output: [text]}
      transitions:
        - {from: null, to: write}
        - {from: write, to: null, status: COMPLETED}
      tickets:
        - {key: ask, title: Ask for a card}
      """;

  static WorkflowDesk open(ApplicationContext context) {
    var admin = TestClient.found(context);
    return new WorkflowDesk(admin, admin.with("clara", Role.WORKFLOW_CREATOR));
  }

  static String card(String title) {
    return CARD.replace("NAME", title);
  }

  static Map<String, Object> yaml(String source) {
    return Map.of("source", source, "format", "yaml");
  }

  /// Makes a workflow of a document in YAML; its path.
  String workflow(String source) {
    var answer = creator.post(PATH, yaml(source));
    if (answer.status() != 201) {
      throw new AssertionError(answer.toString());
    }
    return PATH + "/" + answer.json().path("id").asString();
  }

  Answer move(String workflow, int number, String status) {
    var seen = creator.get(workflow + "/versions/" + number).header("ETag");
    return move(workflow, number, status, seen);
  }

  Answer move(String workflow, int number, String status, String seen) {
    return creator.send(
        "POST",
        workflow + "/versions/" + number + "/status",
        Map.of("status", status),
        Map.of("If-Match", seen));
  }

  Answer save(String workflow, int number, String source) {
    var path = workflow + "/versions/" + number;
    var seen = creator.get(path).header("ETag");
    return creator.send("PUT", path, yaml(source), Map.of("If-Match", seen));
  }
}
