package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The whole way, with sign-in; the other tests begin behind it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PeopleOverHttpTest {
  @Autowired ApplicationContext context;

  @Test
  void a_person_signed_in_by_a_token_keeps_the_own_profile() {
    var ned = TestClient.found(context).with("ned", Role.USER);
    var path = "/api/people/" + ned.person().id();
    var changed = ned.put(path, Map.of("firstName", "Ned", "language", "ca"), 0);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text()).contains("\"displayName\":\"Ned\"", "\"mayEdit\":false");
    assertThat(ned.put(path, Map.of("active", false), 1).status()).isEqualTo(403);
  }

  @Test
  void people_of_another_company_cannot_be_reached() {
    var ned = TestClient.found(context).with("ned", Role.USER);
    var stranger = TestClient.found(context);
    var path = "/api/people/" + ned.person().id();
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.get("/api/people").text()).doesNotContain("\"ned\"");
  }

  @Test
  void a_deleted_person_gets_no_further() {
    var admin = TestClient.found(context);
    var ned = admin.with("ned", Role.USER);
    assertThat(ned.get("/api/people").status()).isEqualTo(200);
    assertThat(admin.delete("/api/people/" + ned.person().id()).status()).isEqualTo(204);
    assertThat(ned.get("/api/people").status()).isEqualTo(401);
  }
}
