package dev.evenhand.availability.web.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClosureApiTest {
  private static final Map<String, Object> CHRISTMAS =
      Map.of("start", "2026-12-25", "description", "Christmas", "tags", List.of("public"));
  @Autowired ApplicationContext context;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  @Test
  void a_closure_is_added_read_changed_and_removed() {
    var added = admin.post("/api/closures", CHRISTMAS);
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().path("end").asString()).isEqualTo("2026-12-25");
    var path = "/api/closures/" + id(added);
    assertThat(admin.get(path).header("ETag")).isEqualTo("\"0\"");
    var longer = Map.of("start", "2026-12-25", "end", "2027-01-06");
    assertThat(admin.put(path, longer).status()).isEqualTo(428);
    assertThat(admin.put(path, longer, 0).json().path("version").asLong()).isEqualTo(1);
    assertThat(admin.put(path, longer, 0).status()).isEqualTo(412);
    assertThat(admin.delete(path).json().path("end").asString()).isEqualTo("2027-01-06");
    assertThat(admin.get(path).status()).isEqualTo(404);
  }

  @Test
  void the_list_knows_the_days_that_were_asked_for() {
    admin.post("/api/closures", CHRISTMAS);
    assertThat(items("")).isEqualTo(1);
    assertThat(items("?from=2026-12-25&to=2026-12-25")).isEqualTo(1);
    assertThat(items("?from=2026-12-26")).isZero();
    assertThat(items("?to=2026-12-24")).isZero();
    assertThat(admin.get("/api/closures?from=x").refusal()).isEqualTo("invalid");
  }

  @Test
  void the_same_request_sent_again_adds_nothing() {
    var headers = Map.of("Idempotency-Key", "k");
    var first = admin.send("POST", "/api/closures", CHRISTMAS, headers);
    assertThat(id(admin.send("POST", "/api/closures", CHRISTMAS, headers))).isEqualTo(id(first));
    assertThat(items("")).isEqualTo(1);
  }

  @Test
  void faults_are_named() {
    var answer =
        admin.post(
            "/api/closures",
            Map.of(
                "start", "x",
                "description", "y".repeat(501),
                "tags", Collections.nCopies(21, "z")));
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactly("start", "description", "tags");
    assertThat(admin.post("/api/closures", "{\"start\":\"2026-01-01\",\"tags\":[null]}").refusal())
        .isEqualTo("invalid");
  }

  @Test
  void who_has_the_admin_role_closes_the_company_and_nobody_else() {
    var amy = admin.with("amy", Role.USER);
    assertThat(admin.with("lead", Role.ADMIN).post("/api/closures", CHRISTMAS).status())
        .isEqualTo(201);
    assertThat(amy.post("/api/closures", CHRISTMAS).refusal()).isEqualTo("not-allowed");
    assertThat(amy.get("/api/closures").json().path("items").path(0).path("mayEdit").asBoolean())
        .isFalse();
  }

  private int items(String query) {
    return admin.get("/api/closures" + query).json().path("items").size();
  }

  private static String id(Answer answer) {
    return answer.json().path("id").asString();
  }
}
