package dev.evenhand.solver.web;

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

/// Who may ask `POST /api/lab/turn-loads`, and how a document that does not fit is refused.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TurnLoadsOverHttpTest {
  private static final String PATH = "/api/lab/turn-loads";
  private static final String NOBODY =
      """
      {"days":["mon"],"turnsPerDay":4,"lines":6,"people":[]}\
      """;

  @Autowired ApplicationContext context;

  @Test
  void everybody_who_is_signed_in_may_ask() {
    var maria = TestClient.found(context).with("maria", Role.USER);
    var answer = maria.post(PATH, NOBODY);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"target\":24,\"nobody\":24,\"people\":[]}");
  }

  @Test
  void nobody_else_may() {
    var request =
        HttpRequest.newBuilder(TestClient.uri(context, PATH))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer evh_none")
            .POST(BodyPublishers.ofString(NOBODY))
            .build();
    assertThat(TestClient.exchange(request).status()).isEqualTo(401);
  }

  @Test
  void a_document_that_does_not_fit_is_refused_with_its_fields() {
    var admin = TestClient.found(context);
    var answer = admin.post(PATH, NOBODY.replace("[]", "[{\"id\":\"ana\"}]"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.refusal()).isEqualTo("invalid");
    assertThat(answer.json().path("field").asString()).isEqualTo("people[0].ideal");
    assertThat(admin.post(PATH, "[").status()).isEqualTo(400);
  }
}
