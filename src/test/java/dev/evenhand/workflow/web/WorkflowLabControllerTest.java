package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.internal.lab.WorkLabs;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.internal.lab.WorkflowLab;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The contract of `POST /api/lab/workflow`. Apostrophes stand for quotes.
class WorkflowLabControllerTest {
  private static final String WORKERS =
      "[{'username':'will','open':1},{'username':'wes','open':0}]";
  private static final String DATA = "{'title':'T','submitted_doc':'d'}";

  private final MockMvcTester mvc =
      MockMvcTester.of(new WorkflowLabController(new WorkflowLab(WorkLabs.lab()), Values.TOOLS));

  @Test
  void the_example_of_the_contract_runs_to_its_end() {
    assertThat(
            ask(
                LabDocuments.EDITING,
                DATA,
                WORKERS,
                """
                [{'task':'edit','output':{'updated_doc':'better'}},
                 {'task':'check','reply':{'result':{'score':7.50}}}]\
                """))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"status":"COMPLETED",
             "data":{"title":"T","submitted_doc":"d","updated_doc":"better","score":7.50},
             "trace":[
              {"task":"edit","assignee":"wes","input":{"title":"T","submitted_doc":"d"},
               "output":{"updated_doc":"better"},"transition":"edit->check"},
              {"task":"check","assignee":null,"input":{"doc":"better"},"output":{"score":7.50},
               "transition":"check->null"}],
             "errors":[]}\
            """);
  }

  @Test
  void a_task_that_nobody_did_is_the_last_of_the_trace() throws Exception {
    assertThat(text(ask(LabDocuments.EDITING, DATA, WORKERS, "[]")))
        .isEqualTo(
            """
            {"status":"IN_PROGRESS","data":{"title":"T","submitted_doc":"d"},\
            "trace":[{"task":"edit","assignee":"wes",\
            "input":{"title":"T","submitted_doc":"d"}}],"errors":[]}\
            """);
  }

  @Test
  void a_call_without_a_reply_is_the_last_of_the_trace() throws Exception {
    assertThat(
            text(
                ask(
                    LabDocuments.EDITING,
                    DATA,
                    WORKERS,
                    "[{'task':'edit','output':{'updated_doc':'x'}}]")))
        .startsWith("{\"status\":\"IN_PROGRESS\"")
        .endsWith(
            """
            {"task":"check","assignee":null,"input":{"doc":"x"}}],"errors":[]}\
            """);
  }

  @Test
  void when_no_transition_holds_the_instance_stays_and_says_so() throws Exception {
    var answers =
        """
        [{'task':'edit','output':{'updated_doc':'x'}},
         {'task':'check','reply':{'result':{}}}]\
        """;
    assertThat(text(ask(LabDocuments.EDITING, DATA, WORKERS, answers)))
        .contains("\"status\":\"IN_PROGRESS\"", "\"output\":{\"score\":null}}]")
        .endsWith(
            """
            "errors":[{"type":"WORKFLOW_TRANSITION","message":"Expected a transition from “check” to \
            hold, but none of 1 does."}]}\
            """);
  }

  @Test
  void a_reply_that_says_no_or_does_not_fit_puts_the_task_in_error() throws Exception {
    var before = "[{'task':'edit','output':{'updated_doc':'x'}},{'task':'check','reply':%s}]";
    var refused = "{'success':false,'message':'not today','result':{'score':9}}";
    assertThat(text(ask(LabDocuments.EDITING, DATA, WORKERS, before.formatted(refused))))
        .contains("{\"task\":\"check\",\"assignee\":null,\"input\":{\"doc\":\"x\"}}],")
        .endsWith(
            """
            "errors":[{"type":"TASK_UPDATE","message":"Expected “check” to succeed, but: not today"}]}\
            """);
    var unfit = "{'result':{'score':'high'}}";
    assertThat(text(ask(LabDocuments.EDITING, DATA, WORKERS, before.formatted(unfit))))
        .contains("\"status\":\"IN_PROGRESS\"", "\"type\":\"TASK_UPDATE\"", "score: ")
        .doesNotContain("high\"}");
  }

  @Test
  void lists_grow_while_a_task_of_the_run_is_open() throws Exception {
    var parallel =
        workflow(
            "'parallel':true,",
            "{'key':'a','title':'A','type':'FORM'},{'key':'b','title':'B','type':'FORM'},"
                + "{'key':'c','title':'C','type':'FORM'}",
            "{'to':'a'},{'to':'b'},{'to':'c'}");
    var workers =
        "[{'username':'will','open':1},{'username':'wes','open':0},"
            + "{'username':'ada','open':0,'available':false}]";
    assertThat(text(ask(parallel, "{}", workers, "[]")))
        .contains(
            "{\"task\":\"a\",\"assignee\":\"wes\",\"input\":{}}",
            "{\"task\":\"b\",\"assignee\":\"wes\",\"input\":{}}",
            "{\"task\":\"c\",\"assignee\":\"will\",\"input\":{}}");
  }

  @Test
  void a_tie_goes_to_whoever_completed_less_in_the_run_then_by_name() throws Exception {
    var two =
        workflow(
            "",
            "{'key':'a','title':'A','type':'FORM'},{'key':'b','title':'B','type':'FORM'}",
            "{'to':'a'},{'from':'a','to':'b'}");
    var workers = "[{'username':'will','open':0},{'username':'wes','open':0}]";
    var answers = "[{'task':'a','output':{}},{'task':'b','output':{}}]";
    assertThat(text(ask(two, "{}", workers, answers)))
        .contains("{\"task\":\"a\",\"assignee\":\"wes\"", "{\"task\":\"b\",\"assignee\":\"will\"")
        .startsWith("{\"status\":\"COMPLETED\"");
  }

  @Test
  void when_nobody_is_available_the_task_waits_whatever_is_answered() throws Exception {
    var workers = "[{'username':'will','open':0,'available':false}]";
    var answers = "[{'task':'edit','output':{'updated_doc':'x'}}]";
    assertThat(text(ask(LabDocuments.EDITING, DATA, workers, answers)))
        .startsWith("{\"status\":\"IN_PROGRESS\"")
        .contains("[{\"task\":\"edit\",\"assignee\":null,\"input\":{");
  }

  @Test
  void a_loop_of_a_thousand_steps_runs_and_one_more_is_an_error() throws Exception {
    var loop =
        workflow("", "{'key':'a','title':'A','type':'FORM'}", "{'to':'a'},{'from':'a','to':'a'}");
    var answers =
        IntStream.range(0, 1_001)
            .mapToObj(_ -> "{'task':'a','output':{}}")
            .collect(Collectors.joining(",", "[", "]"));
    var text = text(ask(loop, "{}", WORKERS, answers));
    assertThat(text.split("\"transition\":\"a->a\"", -1)).hasSize(1_001);
    assertThat(text)
        .startsWith("{\"status\":\"IN_PROGRESS\"")
        .endsWith(
            """
            "errors":[{"type":"WORKFLOW_TRANSITION","message":"Expected at most 1000 steps, but “a” \
            would be one more."}]}\
            """);
  }

  private static String workflow(String head, String tasks, String transitions) {
    return """
    {'workflow':{'key':'w','title':'W',%s'fields':{'type':'object','properties':{}}},
     'tasks':[%s],'transitions':[%s],'tickets':[{'key':'request-edit','title':'T'}]}\
    """
        .formatted(head, tasks, transitions);
  }

  private MvcTestResult ask(String definition, String data, String workers, String answers) {
    return post(
        "{'definition':%s,'ticket':'request-edit','data':%s,'workers':%s,'answers':%s}"
            .formatted(definition, data, workers, answers));
  }

  private MvcTestResult post(String body) {
    return mvc.post()
        .uri("/api/lab/workflow")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private static String text(MvcTestResult answer) throws Exception {
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
