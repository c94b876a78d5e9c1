package dev.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class TokenTest {
  @Autowired ApplicationContext context;

  @Test
  void a_token_signs_its_person_in() {
    var admin = TestClient.found(context);
    var answer = admin.get("/api/session");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/person/username").asString()).isEqualTo("admin");
    assertThat(answer.json().at("/company/id").asString()).isEqualTo(admin.company().toString());
  }
}
