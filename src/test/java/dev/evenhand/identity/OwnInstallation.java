package dev.evenhand.identity;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.identity.internal.start.SetUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An installation that starts without a company and knows a provider. The first test of any class
/// sets it up, sixteen times at once.
@SpringBootTest(webEnvironment = RANDOM_PORT)
abstract class OwnInstallation {
  static final String PASSWORD = "the first password";
  static final String EMAIL = "grace@orchard.test";
  static final TestProvider PROVIDER = TestProvider.start();

  /// What those who set it up at once were told; before that, what those with a wrong token were.
  static final List<Answer> SET_UP = new ArrayList<>();

  static final List<Answer> TOO_EARLY = new ArrayList<>();

  @Autowired ApplicationContext context;
  @Autowired SetUp setUp;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    var client = "spring.security.oauth2.client.registration.acme.";
    properties.add(client + "client-id", () -> TestProvider.CLIENT);
    properties.add(client + "client-secret", () -> TestProvider.SECRET);
    properties.add(client + "client-name", () -> "Acme ID");
    properties.add(client + "scope", () -> "openid,email");
    properties.add("spring.security.oauth2.client.provider.acme.issuer-uri", PROVIDER::issuer);
  }

  @BeforeEach
  void set_up_once() throws Exception {
    if (!SET_UP.isEmpty()) {
      return;
    }
    TOO_EARLY.add(new TestBrowser(context).get("/api/session/methods"));
    TOO_EARLY.add(send("no such token", PASSWORD).call());
    var token = setUp.invite().text();
    TOO_EARLY.add(send(token, "short").call());
    var barrier = new CyclicBarrier(16);
    var all = new ArrayList<Callable<Answer>>();
    for (int n = 0; n < 16; n++) {
      var sending = send(token, PASSWORD);
      all.add(() -> {
        barrier.await();
        return sending.call();
      });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(all)) {
        SET_UP.add(answer.get());
      }
    }
  }

  Callable<Answer> send(String token, String password) {
    var browser = new TestBrowser(context);
    browser.get("/api/session/methods");
    var body =
        Map.of(
            "token", token,
            "companyName", "Orchard",
            "zone", "Europe/Madrid",
            "firstName", "Grace",
            "lastName", "Hopper",
            "email", EMAIL,
            "password", password);
    return () -> browser.post("/api/set-up", body);
  }
}
