package dev.evenhand.workflow.web.definition;

import static dev.evenhand.workflow.web.definition.WorkflowDesk.PATH;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.card;
import static dev.evenhand.workflow.web.definition.WorkflowDesk.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WorkflowRaceTest {
  private static final int HANDS = 8;

  @Autowired ApplicationContext context;
  WorkflowDesk desk;

  @BeforeEach
  void open() {
    desk = WorkflowDesk.open(context);
  }

  @Test
  void of_many_workflows_of_one_key_one_is_made() throws Exception {
    var answers = together(hand -> desk.creator().post(PATH, yaml(card("Card " + hand))));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 422).hasSize(HANDS - 1);
  }

  @Test
  void of_many_edits_of_one_version_one_is_stored() throws Exception {
    var version = desk.workflow(card("Card")) + "/versions/1";
    var answers = together(hand -> desk.creator().put(version, yaml(card("Card " + hand)), 0));
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(HANDS - 1);
  }

  @Test
  void of_many_activations_of_one_version_one_is_done() throws Exception {
    var workflow = desk.workflow(card("Card"));
    var answers = together(_ -> desk.move(workflow, 1, "active", "\"0\""));
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(HANDS - 1);
  }

  @Test
  void of_many_versions_activated_at_once_one_is_active_in_the_end() throws Exception {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    desk.creator().post(workflow + "/versions", Map.of());
    desk.move(workflow, 2, "active");
    for (int round = 0; round < 5; round++) {
      desk.move(workflow, 1, "deprecated");
      desk.move(workflow, 2, "deprecated");
      together(hand -> desk.move(workflow, 1 + hand % 2, "active"));
      var all = desk.creator().get(workflow + "/versions").json().findValuesAsString("status");
      assertThat(all).containsExactlyInAnyOrder("active", "deprecated");
    }
  }

  @Test
  void of_many_next_drafts_one_is_made() throws Exception {
    var workflow = desk.workflow(card("Card"));
    desk.move(workflow, 1, "active");
    var answers = together(_ -> desk.creator().post(workflow + "/versions", Map.of()));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.refusal().equals("draft-there"))
        .hasSize(HANDS - 1);
  }

  @Test
  void a_draft_is_not_activated_and_deleted_at_the_same_time() throws Exception {
    for (int round = 0; round < 5; round++) {
      var workflow = desk.workflow(card("Card").replace("key: card", "key: card" + round));
      var answers =
          together(hand ->
              hand % 2 == 0
                  ? desk.move(workflow, 1, "active", "\"0\"")
                  : desk.creator().delete(workflow + "/versions/1"));
      var isThere = desk.creator().get(workflow).status() == 200;
      assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.status() == (isThere ? 200 : 204)).hasSize(1);
    }
  }

  private static List<Answer> together(IntFunction<Answer> hand)
      throws InterruptedException, ExecutionException {
    return AtOnce.answers(
        IntStream.range(0, HANDS)
            .<Supplier<Answer>>mapToObj(number -> () -> hand.apply(number))
            .toList());
  }
}
