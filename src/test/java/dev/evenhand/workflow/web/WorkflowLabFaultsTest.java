package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.internal.lab.WorkLabs;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.internal.lab.WorkflowLab;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What `POST /api/lab/workflow` refuses, and how. Apostrophes stand for quotes.
class WorkflowLabFaultsTest {
  private static final String WORKERS =
      "[{'username':'will','open':1},{'username':'wes','open':0}]";
  private static final String DATA = "{'title':'T','submitted_doc':'d'}";

  private final MockMvcTester mvc =
      MockMvcTester.of(new WorkflowLabController(new WorkflowLab(WorkLabs.lab()), Values.TOOLS));

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
    assertThat(faults(LabDocuments.EDITING, data, WORKERS, "[]"))
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
    assertThat(faults(LabDocuments.EDITING, DATA, WORKERS, answers))
        .containsExactly(
            "answers[0].output.updated_doc outside-the-schema",
            "answers[1].output missing",
            "answers[2].reply missing",
            "answers[3].output not-an-object");
  }

  @Test
  void keys_that_are_there_twice_are_named() {
    var twice =
        LabDocuments.EDITING.replace("'title':'Check',", "'title':'Check','title':'Check again',");
    assertThat(faults(twice, DATA, WORKERS, "[]"))
        .containsExactly("definition.tasks[1].title twice");
  }

  @Test
  void a_body_that_is_no_json_is_no_question() {
    assertThat(post("{'definition':")).hasFailed();
    assertThat(faultsOf("[]")).containsExactly(" not-an-object");
    assertThat(faultsOf("{}")).containsExactly("definition missing");
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
        .map(WorkflowLabFaultsTest::written)
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
}
