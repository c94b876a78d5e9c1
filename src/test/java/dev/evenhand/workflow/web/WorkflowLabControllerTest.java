package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.internal.lab.WorkLabs;
import dev.evenhand.workflow.internal.lab.WorkflowLab;
import dev.evenhand.workflow.internal.schema.LinearPatterns;
import dev.evenhand.workflow.internal.schema.NetworkntSchemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The contract of `POST /api/lab/workflow`. Apostrophes stand for quotes.
class WorkflowLabControllerTest {
  /// The document of the contract, with the fields it leaves out.
  private static final String EDITING =
      """
      {'workflow':{'key':'document-edit','title':'Document edit','fields':{'type':'object','properties':
        {'title':{'type':'string'},'submitted_doc':{'type':'string'},'updated_doc':{'type':'string'},
         'score':{'type':'number'}}}},
       'tasks':[
        {'key':'edit','title':'Edit document','type':'FORM','input':['title','submitted_doc'],
         'output':{'type':'object','properties':{'updated_doc':{'type':'string'}}}},
        {'key':'check','title':'Check','type':'SYNC_ACTION','action_url':'https://example.com/check',
         'input_transform':{'doc':'$.updated_doc'},'output_transform':{'score':'$.result.score'},
         'timeout_seconds':10}],
       'transitions':[
        {'from':null,'to':'edit'},
        {'from':'edit','to':'check','condition':{'updated_doc':{'$ne':null}},'priority':1},
        {'from':'check','to':null,'status':'COMPLETED','condition':{'score':{'$gte':5}}}],
       'tickets':[{'key':'request-edit','title':'Request an edit','fields':['title','submitted_doc'],
        'company_roles':[]}]}\
      """;

  private static final String WORKERS =
      "[{'username':'will','open':1},{'username':'wes','open':0}]";
  private static final String DATA = "{'title':'T','submitted_doc':'d'}";

  private final MockMvcTester mvc =
      MockMvcTester.of(
          new WorkflowLabController(
              new WorkflowLab(WorkLabs.lab()), new NetworkntSchemas(), new LinearPatterns()));

  @Test
  void the_example_of_the_contract_runs_to_its_end() {
    assertThat(
            ask(
                EDITING,
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
    assertThat(text(ask(EDITING, DATA, WORKERS, "[]")))
        .isEqualTo(
            """
            {"status":"IN_PROGRESS","data":{"title":"T","submitted_doc":"d"},\
            "trace":[{"task":"edit","assignee":"wes",\
            "input":{"title":"T","submitted_doc":"d"}}],"errors":[]}\
            """);
  }

  @Test
  void a_call_without_a_reply_is_the_last_of_the_trace() throws Exception {
    assertThat(text(ask(EDITING, DATA, WORKERS, "[{'task':'edit','output':{'updated_doc':'x'}}]")))
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
    assertThat(text(ask(EDITING, DATA, WORKERS, answers)))
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
    assertThat(text(ask(EDITING, DATA, WORKERS, before.formatted(refused))))
        .contains("{\"task\":\"check\",\"assignee\":null,\"input\":{\"doc\":\"x\"}}],")
        .endsWith(
            """
            "errors":[{"type":"TASK_UPDATE","message":"Expected “check” to succeed, but: not today"}]}\
            """);
    var unfit = "{'result':{'score':'high'}}";
    assertThat(text(ask(EDITING, DATA, WORKERS, before.formatted(unfit))))
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
    assertThat(text(ask(EDITING, DATA, workers, answers)))
        .startsWith("{\"status\":\"IN_PROGRESS\"")
        .contains("[{\"task\":\"edit\",\"assignee\":null,\"input\":{");
  }

  @Test
  void every_fault_of_the_question_is_named() {
    var definition =
        """
        {'workflow':{'key':'w','title':'W','parallell':true,'fields':{'type':'object','properties':
          {'score':{'type':'number'},'odd':{'type':'strng'}}}},
         'tasks':[
          {'key':'a','title':'A','type':'FORM','input':['score','nope'],'timeout_seconds':3},
          {'key':'b','title':'B','type':'SYNC_ACTION','action_url':'ftp://x',
           'output_transform':{'score':'$.result..'}},
          {'key':'b','title':'B','type':'WIZARD'}],
         'transitions':[{'from':null,'to':'a','condition':{'scor':{'$gte':5}}},
          {'from':'a','to':null,'condition':{'score':{'$above':5}}},
          {'from':'x','to':null,'status':'DONE'},{'from':null,'to':null}],
         'tickets':[{'key':'t','title':'T','fields':['sccore']}]}\
        """;
    assertThat(faults(definition, "{}", "[{'username':'w'},{'username':'w'}]", "[{'task':'zz'}]"))
        .contains(
            "definition.workflow.parallell not-one-of",
            "definition.tasks[0].input[1] no-such-field",
            "definition.tasks[0].timeout_seconds only-unless",
            "definition.tasks[1].action_url not-an-address",
            "definition.tasks[1].output_transform.score not-a-path",
            "definition.tasks[2].type not-one-of",
            "definition.tasks[2].key twice",
            "definition.transitions[0].condition.scor no-such-field",
            "definition.transitions[1].condition.score.$above not-an-operator",
            "definition.transitions[1].status missing",
            "definition.transitions[2].from no-such-task",
            "definition.transitions[2].status not-one-of",
            "definition.transitions[3].to nowhere",
            "definition.tickets[0].fields[0] no-such-field",
            "definition.tasks[1].key no-way-there",
            "ticket unknown",
            "workers[1].username twice",
            "answers[0].task no-such-task")
        .anyMatch(fault -> fault.startsWith("definition.workflow.fields.properties.odd"));
  }

  @Test
  void data_that_does_not_fit_the_ticket_is_refused_field_by_field() {
    var data = "{'title':3,'score':5,'foo':1}";
    assertThat(faults(EDITING, data, WORKERS, "[]"))
        .containsExactlyInAnyOrder(
            "data.title outside-the-schema",
            "data.score outside-the-schema",
            "data.foo outside-the-schema");
  }

  @Test
  void what_is_filled_in_and_does_not_fit_is_refused() {
    var answers =
        """
        [{'task':'edit','output':{'updated_doc':7}},{'task':'edit'},{'task':'check','output':{}},
         {'task':'edit','output':[]}]\
        """;
    assertThat(faults(EDITING, DATA, WORKERS, answers))
        .containsExactly(
            "answers[0].output.updated_doc outside-the-schema",
            "answers[1].output missing",
            "answers[2].reply missing",
            "answers[3].output not-an-object");
  }

  @Test
  void keys_that_are_there_twice_are_named() {
    var twice = EDITING.replace("'title':'Check',", "'title':'Check','title':'Check again',");
    assertThat(faults(twice, DATA, WORKERS, "[]"))
        .containsExactly("definition.tasks[1].title twice");
  }

  @Test
  void a_body_that_is_no_json_is_no_question() {
    assertThat(post("{'definition':")).hasFailed();
    assertThat(faultsOf("[]")).containsExactly(" not-an-object");
    assertThat(faultsOf("{}")).containsExactly("definition missing");
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

  private List<String> faults(String definition, String data, String workers, String answers) {
    return faults(ask(definition, data, workers, answers));
  }

  private List<String> faultsOf(String body) {
    return faults(post(body));
  }

  private static List<String> faults(MvcTestResult answer) {
    var thrown = Objects.requireNonNull(answer.getUnresolvedException());
    var input = thrown instanceof InvalidInput found ? found : (InvalidInput) thrown.getCause();
    return Objects.requireNonNull(input).errors().stream()
        .map(WorkflowLabControllerTest::written)
        .toList();
  }

  private static String written(FieldError error) {
    return error.field() + " " + error.code();
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
