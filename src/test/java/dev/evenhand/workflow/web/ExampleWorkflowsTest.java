package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.internal.lab.WorkLabs;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.internal.lab.LabQuestion;
import dev.evenhand.workflow.internal.lab.LabQuestion.Answer;
import dev.evenhand.workflow.internal.lab.LabQuestion.Worker;
import dev.evenhand.workflow.internal.lab.LabResult;
import dev.evenhand.workflow.internal.lab.WorkflowLab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The workflows that ship as examples do what their descriptions say.
class ExampleWorkflowsTest {
  private static final Path FOLDER = Path.of("src/main/resources/workflows");
  private static final List<Worker> WORKERS =
      List.of(new Worker("wes", true, 0), new Worker("will", true, 1));

  @Test
  void every_example_is_tried_here_and_without_faults() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder(
              "bug-triage.yaml",
              "customer-onboarding.yaml",
              "document-edit.yaml",
              "equipment-request.yaml",
              "leave-request.yaml");
    }
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        assertThat(Values.faults(Files.readString(file))).as("%s", file).isEmpty();
      }
    }
  }

  @Test
  void cheap_equipment_is_ordered_at_once() throws IOException {
    var result =
        run(
            "equipment-request",
            "{'item':'Mouse','reason':'broken','price':25}",
            "order",
            "{'order_number':'PO-000123'}",
            "hand-over",
            "{'delivered_on':'2026-03-02'}");
    assertThat(told(result)).isEqualTo("COMPLETED: order, hand-over");
  }

  @Test
  void dear_equipment_wants_a_word_first_and_may_be_declined() throws IOException {
    var laptop = "{'item':'Laptop','reason':'new here','price':1800}";
    var approved = run("equipment-request", laptop, "approve", "{'approved':true}");
    assertThat(told(approved)).isEqualTo("IN_PROGRESS: approve, order");
    var declined =
        run("equipment-request", laptop, "approve", "{'approved':false,'remark':'next year'}");
    assertThat(told(declined)).isEqualTo("CANCELLED: approve");
  }

  @Test
  void a_few_days_of_leave_are_looked_at_once_and_long_leave_by_two() throws IOException {
    var days = "{'first_day':'2026-07-06','last_day':'2026-07-10','days':5}";
    assertThat(
            told(
                run(
                    "leave-request",
                    days,
                    "check-cover",
                    "{'covered':true}",
                    "record",
                    "{'recorded':true}")))
        .isEqualTo("COMPLETED: check-cover, record");
    var weeks = "{'first_day':'2026-07-06','last_day':'2026-07-31','days':20}";
    assertThat(
            told(
                run(
                    "leave-request",
                    weeks,
                    "check-allowance",
                    "{'within_allowance':true}",
                    "check-cover",
                    "{'covered':true}",
                    "record",
                    "{'recorded':true}")))
        .isEqualTo("COMPLETED: check-allowance, check-cover, record");
    assertThat(
            told(
                run(
                    "leave-request",
                    weeks,
                    "check-cover",
                    "{'covered':false}",
                    "check-allowance",
                    "{'within_allowance':true}")))
        .isEqualTo("CANCELLED: check-cover, check-allowance");
  }

  @Test
  void an_editor_may_ask_back_and_a_poor_text_goes_round_again() throws IOException {
    var result =
        run(
            "document-edit",
            "{'title':'Terms','submitted_doc':'wherefore'}",
            "edit",
            "{'question':'Which law?'}",
            "ask",
            "{'answer':'Spanish'}",
            "edit",
            "{'question':null,'updated_doc':'therefore'}",
            "check",
            "{'result':{'score':3,'findings':[{'severity':'error','text':'old word'}]}}",
            "edit",
            "{'updated_doc':'so'}",
            "check",
            "{'success':false,'message':'busy'}",
            "check",
            "{'result':{'score':8,'findings':[]}}");
    assertThat(told(result)).isEqualTo("COMPLETED: edit, ask, edit, check, edit, check");
    assertThat(result.trace().get(1).assignee()).isEqualTo("submitter");
    assertThat(result.trace().get(4).task().input().get("findings"))
        .isEqualTo(Values.json("['old word']"));
    assertThat(result.errors()).hasSize(1);
  }

  @Test
  void a_safe_customer_gets_an_account_and_a_risky_one_is_decided_about() throws IOException {
    var customer =
        "{'company':'Acme','country':'ES','contact':{'name':'Ann','email':'ann@example.com'}}";
    assertThat(
            told(
                run(
                    "customer-onboarding",
                    customer,
                    "credit-check",
                    "{'rating':{'class':'low'}}",
                    "open-account",
                    "{'account':{'id':'A-1'}}",
                    "welcome",
                    "{'welcomed':true}")))
        .isEqualTo("COMPLETED: credit-check, open-account, welcome");
    assertThat(
            told(
                run(
                    "customer-onboarding",
                    customer,
                    "credit-check",
                    "{'rating':{'class':'high'}}",
                    "review-risk",
                    "{'accepted':false}")))
        .isEqualTo("CANCELLED: credit-check, review-risk");
    var unknown =
        run("customer-onboarding", customer, "credit-check", "{'rating':{'class':'odd'}}");
    assertThat(told(unknown)).isEqualTo("IN_PROGRESS: credit-check");
    assertThat(unknown.errors()).hasSize(1);
  }

  @Test
  void a_bug_goes_round_until_it_holds_and_a_duplicate_is_closed() throws IOException {
    var report = "{'summary':'It crashes','steps':'Press save'}";
    assertThat(
            told(
                run(
                    "bug-triage",
                    report,
                    "triage",
                    "{'verdict':'bug','severity':2}",
                    "mend",
                    "{'fix':'a guard'}",
                    "verify",
                    "{'holds':false,'findings':'still'}",
                    "mend",
                    "{'fix':'a better guard'}",
                    "verify",
                    "{'holds':true}")))
        .isEqualTo("COMPLETED: triage, mend, verify, mend, verify");
    assertThat(told(run("bug-triage", report, "triage", "{'verdict':'duplicate'}")))
        .isEqualTo("CANCELLED: triage");
  }

  private static LabResult run(String name, String data, String... answers) throws IOException {
    var definition = definition(name);
    var scripted =
        IntStream.range(0, answers.length / 2)
            .mapToObj(turn ->
                new Answer(
                    "answers[%d]".formatted(turn),
                    answers[2 * turn],
                    Values.json(answers[2 * turn + 1])))
            .toList();
    var fields = (Value.Entries) Values.json(data);
    return new WorkflowLab(WorkLabs.lab())
        .run(new LabQuestion(definition, fields, WORKERS, scripted));
  }

  private static Definition definition(String name) throws IOException {
    return Values.definition(Files.readString(FOLDER.resolve(name + ".yaml")));
  }

  private static String told(LabResult result) {
    var tasks = result.trace().stream().map(entry -> entry.task().task()).toList();
    return result.instance().status() + ": " + String.join(", ", tasks);
  }
}
