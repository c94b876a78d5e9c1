package dev.evenhand.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class AttemptLimitTest {
  private static final String PASSWORD = "correct horse battery";

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  /// Each test comes from a place of its own, so that none uses up the attempts of another.
  private TestBrowser from(String address) {
    return new TestBrowser(context).sending("X-Forwarded-For", address);
  }

  @Test
  void after_ten_failures_a_name_has_to_wait() {
    var name = UUID.randomUUID() + "@example.test";
    for (int n = 0; n < 10; n++) {
      assertThat(from("198.51.100." + n).signIn(name, "wrong").status()).isEqualTo(401);
    }
    var answer = from("198.51.100.77").signIn(name, "wrong");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.refusal()).isEqualTo("too-many-attempts");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(800, 900);
  }

  @Test
  void while_a_name_waits_even_the_right_password_is_not_looked_at() {
    var maria = TestClient.found(context).with("maria");
    TestBrowser.signedIn(context, maria, PASSWORD);
    var email = maria.person().email();
    for (int n = 0; n < 10; n++) {
      from("198.51.100.10").signIn(email, "wrong");
    }
    assertThat(from("198.51.100.11").signIn(email, PASSWORD).status()).isEqualTo(429);
    assertThat(from("198.51.100.11").signIn(email.toUpperCase(Locale.ROOT), PASSWORD).status())
        .isEqualTo(429);
  }

  @Test
  void signing_in_successfully_is_never_too_much() {
    var maria = TestClient.found(context).with("maria");
    TestBrowser.signedIn(context, maria, PASSWORD);
    for (int n = 0; n < 12; n++) {
      var answer = from("198.51.100.20").signIn(maria.person().email(), PASSWORD);
      assertThat(answer.status()).isEqualTo(200);
    }
  }

  @Test
  void many_names_from_one_place_have_to_wait_too() {
    for (int n = 0; n < 99; n++) {
      failed(UUID.randomUUID().toString(), "203.0.113.19");
    }
    assertThat(from("203.0.113.19").signIn("nobody", "wrong").status()).isEqualTo(401);
    assertThat(from("203.0.113.19").signIn("nobody else", "wrong").status()).isEqualTo(429);
    assertThat(from("203.0.113.20").signIn("nobody else", "wrong").status()).isEqualTo(401);
  }

  /// Writes down an attempt, which would take long to make.
  private void failed(String name, String address) {
    jdbc.sql(
            """
            insert into sign_in_attempt (id, name_hash, address, at)
            values (:id, :name, :address, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("name", name.getBytes(UTF_8))
        .param("address", address)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void many_at_once_do_not_slip_through() throws Exception {
    var name = UUID.randomUUID() + "@example.test";
    var answers = atOnce(16, n -> from("203.0.113." + (100 + n)).signIn(name, "wrong"));
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(10);
    assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(6);
  }

  private interface Attempt {
    Answer make(int n);
  }

  private static List<Answer> atOnce(int count, Attempt attempt)
      throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(count);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var attempts = new ArrayList<Callable<Answer>>();
      for (int n = 0; n < count; n++) {
        var number = n;
        attempts.add(() -> {
          barrier.await();
          return attempt.make(number);
        });
      }
      var answers = new ArrayList<Answer>();
      for (Future<Answer> answer : threads.invokeAll(attempts)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
