package dev.evenhand.identity.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class AsyncWorkTest {
  @Autowired ApplicationContext context;

  @Test
  void work_that_goes_on_in_another_thread_is_for_the_same_company_and_person() {
    var maria = TestClient.found(context).with("maria");
    var expected = maria.company() + " maria";
    assertThat(maria.get("/api/test/by-stream").text()).isEqualTo(expected);
    assertThat(maria.get("/api/test/by-callable").text()).isEqualTo(expected + ", " + expected);
  }
}
