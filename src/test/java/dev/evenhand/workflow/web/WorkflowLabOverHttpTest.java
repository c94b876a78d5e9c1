package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Who may ask `POST /api/lab/workflow`, and how a document that does not fit is refused.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WorkflowLabOverHttpTest {
  private static final String PATH = "/api/lab/workflow";
  private static final String QUESTION =
      """
      {'definition':{'workflow':{'key':'w','title':'Wünsche','fields':{'type':'object','properties':
        {'a':{'type':'string'}}}},'tasks':[{'key':'one','title':'One','type':'FORM','input':['a']}],
        'transitions':[{'from':null,'to':'one'}],
        'tickets':[{'key':'t','title':'T','fields':['a']}]},
       'ticket':'t','data':{'a':'ü'},'workers':[{'username':'wes'}],'answers':[]}\
      """
          .replace('\'', '"');

  @Autowired ApplicationContext context;

  @Test
  void everybody_who_is_signed_in_may_ask() {
    var maria = TestClient.found(context).with("maria", Role.USER);
    var answer = maria.post(PATH, QUESTION);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo(
            """
            {"status":"IN_PROGRESS","data":{"a":"ü"},\
            "trace":[{"task":"one","assignee":"wes","input":{"a":"ü"}}],"errors":[]}\
            """);
  }

  @Test
  void nobody_else_may() {
    var request =
        HttpRequest.newBuilder(TestClient.uri(context, PATH))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer evh_none")
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    assertThat(TestClient.exchange(request).status()).isEqualTo(401);
  }

  @Test
  void everything_that_does_not_fit_is_told_in_the_answer() {
    var admin = TestClient.found(context);
    var wrong = QUESTION.replace("\"to\":\"one\"", "\"to\":\"wun\"").replace("\"ü\"", "7");
    var answer = admin.post(PATH, wrong);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.refusal()).isEqualTo("invalid");
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("definition.transitions[0].to", "definition.tasks[0].key", "data.a");
    assertThat(answer.text()).contains("There is no task with the key “wun”.");
    assertThat(admin.post(PATH, "[").status()).isEqualTo(400);
    assertThat(admin.post(PATH, "[").refusal()).isEqualTo("not-json");
  }
}
