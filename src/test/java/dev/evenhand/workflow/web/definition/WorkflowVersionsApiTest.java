package dev.evenhand.workflow.web.definition;

import static dev.evenhand.workflow.web.definition.WorkflowDesk.PATH;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.card;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// What becomes of versions, one after the other.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WorkflowVersionsApiTest {
  @Autowired ApplicationContext context;
  WorkflowDesk desk;

  @BeforeEach
  void open() {
    desk = WorkflowDesk.open(context);
  }

  @Test
  void a_workflow_begins_as_a_draft_that_is_kept_as_it_was_written() {
    var workflow = desk.workflow(card("Card"));
    var answer = desk.creator().get(workflow + "/versions/1");
    assertThat(answer.json().path("source").asString()).isEqualTo(card("Card"));
    assertThat(answer.json().at("/version/status").asString()).isEqualTo("draft");
    assertThat(answer.json().at("/document/tasks/0/key").asString()).isEqualTo("write");
    assertThat(answer.json().path("faults")).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void a_draft_with_faults_is_kept_but_not_activated() {
    var workflow = desk.workflow(card("Card").replace("to: write", "to: wirte"));
    var faults = desk.creator().get(workflow + "/versions/1").json().path("faults");
    assertThat(faults.findValuesAsString("path"))
        .containsExactly("transitions[0].to", "tasks[0].key");
    var answer = desk.move(workflow, 1, "active");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("transitions[0].to", "tasks[0].key");
    assertThat(statuses(workflow)).containsExactly("draft");
    desk.save(workflow, 1, card("Card"));
    assertThat(desk.move(workflow, 1, "active").status()).isEqualTo(200);
  }

  @Test
  void a_draft_may_be_nothing_that_can_be_read_for_a_while() {
    var workflow = desk.workflow(card("Card"));
    var saved = desk.save(workflow, 1, "workflow: {key: card\ntasks:\n  - [");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().path("document").isNull()).isTrue();
    assertThat(saved.json().at("/faults/0/path").asString()).isEmpty();
    assertThat(saved.json().at("/faults/0/code").asString()).isEqualTo("file-unreadable");
    assertThat(saved.json().at("/version/title").asString()).isEqualTo("card");
    assertThat(desk.move(workflow, 1, "active").status()).isEqualTo(422);
  }

  @Test
  void activating_a_version_deprecates_the_one_before() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    next(workflow);
    desk.save(workflow, 2, card("Better card"));
    desk.move(workflow, 2, "active");
    assertThat(statuses(workflow)).containsExactly("active", "deprecated");
    var shown = desk.creator().get(workflow).json();
    assertThat(shown.path("title").asString()).isEqualTo("Better card");
    assertThat(shown.path("activeNumber").asInt()).isEqualTo(2);
    assertThat(shown.path("draftNumber").isNull()).isTrue();
  }

  @Test
  void a_deprecated_version_can_be_active_again_or_archived_and_brought_back() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    desk.move(workflow, 1, "deprecated");
    assertThat(desk.move(workflow, 1, "active").status()).isEqualTo(200);
    desk.move(workflow, 1, "deprecated");
    desk.move(workflow, 1, "archived");
    assertThat(statuses(workflow)).containsExactly("archived");
    assertThat(desk.move(workflow, 1, "active").refusal()).isEqualTo("no-such-step");
    desk.move(workflow, 1, "deprecated");
    assertThat(statuses(workflow)).containsExactly("deprecated");
    assertThat(desk.move(workflow, 1, "draft").refusal()).isEqualTo("no-such-step");
  }

  @Test
  void what_was_active_is_never_changed_nor_deleted() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    assertThat(desk.save(workflow, 1, card("Other")).refusal()).isEqualTo("not-a-draft");
    assertThat(desk.creator().delete(workflow + "/versions/1").refusal()).isEqualTo("not-a-draft");
    var environment = context.getEnvironment();
    assertThatThrownBy(() ->
            TestDatabase.asOwner(
                environment,
                "update workflow_version set source = 'x' where activated_at is not null"))
        .hasStackTraceContaining("to stay as it was activated");
    assertThatThrownBy(() ->
            TestDatabase.asOwner(
                environment, "delete from workflow_version where activated_at is not null"))
        .hasStackTraceContaining("to stay as it was activated");
  }

  @Test
  void a_workflow_has_one_draft_which_begins_as_a_copy() {
    var workflow = desk.workflow(card("Card"));
    assertThat(next(workflow).refusal()).isEqualTo("draft-there");
    desk.move(workflow, 1, "active");
    var made = next(workflow);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(workflow + "/versions/2");
    assertThat(made.json().path("source").asString()).isEqualTo(card("Card"));
    desk.save(workflow, 2, card("Second"));
    desk.move(workflow, 2, "active");
    var old = desk.creator().post(workflow + "/versions", Map.of("from", 1));
    assertThat(old.json().at("/version/number").asInt()).isEqualTo(3);
    assertThat(old.json().at("/version/title").asString()).isEqualTo("Card");
    assertThat(desk.creator().post(workflow + "/versions", Map.of("from", 9)).status())
        .isEqualTo(409);
  }

  @Test
  void a_draft_can_be_deleted_and_a_workflow_of_nothing_else_goes_with_it() {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    next(workflow);
    assertThat(desk.creator().delete(workflow + "/versions/2").status()).isEqualTo(204);
    assertThat(statuses(workflow)).containsExactly("active");
    var other = desk.workflow(card("Other").replace("key: card", "key: other"));
    var stale = Map.of("If-Match", "\"7\"");
    assertThat(desk.creator().send("DELETE", other + "/versions/1", null, stale).status())
        .isEqualTo(412);
    assertThat(desk.creator().delete(other + "/versions/1").status()).isEqualTo(204);
    assertThat(desk.creator().get(other).status()).isEqualTo(404);
  }

  @Test
  void the_key_of_a_workflow_stays() {
    var workflow = desk.workflow(card("Card"));
    var saved = desk.save(workflow, 1, card("Card").replace("key: card", "key: cart"));
    assertThat(saved.json().at("/faults/0/path").asString()).isEqualTo("workflow.key");
    assertThat(saved.json().at("/faults/0/code").asString()).isEqualTo("must-stay");
    assertThat(desk.move(workflow, 1, "active").status()).isEqualTo(422);
  }

  @Test
  void whoever_saves_says_what_they_saw_and_saving_the_same_changes_nothing() {
    var workflow = desk.workflow(card("Card"));
    var path = workflow + "/versions/1";
    assertThat(desk.creator().put(path, yaml(card("A")), 0).header("ETag")).isEqualTo("\"1\"");
    assertThat(desk.creator().put(path, yaml(card("A")), 1).header("ETag")).isEqualTo("\"1\"");
    assertThat(desk.creator().put(path, yaml(card("B")), 0).refusal())
        .isEqualTo("changed-meanwhile");
    assertThat(desk.creator().put(path, yaml(card("B"))).status()).isEqualTo(428);
  }

  @Test
  void steps_that_are_no_steps_are_refused_by_name() {
    var workflow = desk.workflow(card("Card"));
    assertThat(desk.move(workflow, 1, "finished").json().path("field").asString())
        .isEqualTo("status");
    assertThat(desk.move(workflow, 1, "").json().at("/errors/0/code").asString())
        .isEqualTo("missing");
    assertThat(desk.move(workflow, 2, "active", "\"0\"").status()).isEqualTo(404);
    assertThat(desk.creator().get(PATH + "/" + desk.admin().company() + "/versions").status())
        .isEqualTo(404);
  }

  private Answer next(String workflow) {
    return desk.creator().post(workflow + "/versions", Map.of());
  }

  private List<String> statuses(String workflow) {
    return desk.creator().get(workflow + "/versions").json().findValuesAsString("status");
  }
}
