package dev.evenhand.cases;

import static dev.evenhand.cases.Office.holder;
import static dev.evenhand.cases.Office.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClaimOnceTest {
  private static final int KEYS = 5;
  private static final int HANDS = 6;

  @Autowired ApplicationContext context;
  private Office office;
  private TestClient amy;
  private TestClient ben;

  @BeforeEach
  void open() {
    office = new Office(context);
    amy = office.person("amy");
    ben = office.person("ben");
    office.queue("Printers", amy.person().id(), ben.person().id());
  }

  @Test
  void a_claim_sent_again_answers_the_same_case_and_takes_nothing_more() {
    parked(2);
    var first = claim(amy, "k");
    var again = claim(amy, "k");
    assertThat(first.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(held(amy)).isEqualTo(1);
    assertThat(id(claim(amy, "k2"))).isNotEqualTo(id(first));
  }

  @Test
  void a_claim_sent_again_after_the_case_moved_on_says_where_it_is_now() {
    parked(2);
    var first = claim(amy, "k");
    amy.post("/api/cases/" + id(first) + "/unassign", Map.of("comment", "lunch"));
    var again = claim(amy, "k");
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(holder(again)).isEmpty();
    assertThat(held(amy)).isZero();
  }

  @Test
  void keys_of_different_people_never_meet() {
    parked(2);
    assertThat(id(claim(ben, "k"))).isNotEqualTo(id(claim(amy, "k")));
  }

  @Test
  void a_claim_that_found_nothing_takes_what_came_later_when_it_is_sent_again() {
    assertThat(claim(amy, "k").refusal()).isEqualTo("nothing-waiting");
    parked(1);
    assertThat(holder(claim(amy, "k"))).isEqualTo("amy");
  }

  @Test
  void a_key_that_is_too_long_is_refused() {
    assertThat(claim(amy, "k".repeat(201)).json().path("field").asString())
        .isEqualTo("Idempotency-Key");
  }

  @Test
  void one_key_many_hands_one_case() throws Exception {
    parked(KEYS * HANDS);
    var barrier = new CyclicBarrier(KEYS * HANDS);
    var claims = new ArrayList<Callable<Map.Entry<String, String>>>();
    for (int hand = 0; hand < KEYS * HANDS; hand++) {
      var key = "k" + hand % KEYS;
      claims.add(() -> {
        barrier.await();
        return Map.entry(key, id(claim(amy, key)));
      });
    }
    var claimed = new HashSet<Map.Entry<String, String>>();
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var claim : hands.invokeAll(claims)) {
        claimed.add(claim.get());
      }
    }
    assertThat(claimed).hasSize(KEYS);
    assertThat(claimed.stream().map(Map.Entry::getValue).distinct()).hasSize(KEYS);
    assertThat(held(amy)).isEqualTo(KEYS);
  }

  /// Lets cases arrive that nobody has.
  private void parked(int many) {
    for (int number = 0; number < many; number++) {
      var item = id(office.arrives("C-" + number, "Printers"));
      office.admin.post("/api/cases/" + item + "/unassign", Map.of("comment", "to be claimed"));
    }
  }

  private static int held(TestClient person) {
    return person.get("/api/cases?state=held&holder=me").json().path("total").asInt();
  }

  private static Answer claim(TestClient person, String key) {
    return person.send("POST", "/api/cases/claim", null, Map.of("Idempotency-Key", key));
  }
}
