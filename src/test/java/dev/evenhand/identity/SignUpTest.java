package dev.evenhand.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.company.Companies;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "evenhand.sign-up.open=true")
class SignUpTest {
  private static final String PATH = "/api/sign-up";
  private static final String PASSWORD = "correct horse battery";
  private static final AtomicInteger PLACES = new AtomicInteger();

  @Autowired ApplicationContext context;
  @Autowired Companies companies;

  @BeforeEach
  void somebody_has_the_first_company() {
    TestClient.found(context);
  }

  @Test
  void a_company_signs_up_and_its_first_person_is_signed_in_with_every_role() {
    var email = email();
    var browser = browser();
    var answer = browser.post(PATH, wish(email));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/company/name").asString()).isEqualTo("Orchard");
    assertThat(answer.json().at("/company/zone").asString()).isEqualTo("Europe/Madrid");
    var person = answer.json().path("person");
    assertThat(person.path("username").asString()).isEqualTo("admin");
    assertThat(person.path("displayName").asString()).isEqualTo("Grace Hopper");
    assertThat(person.path("email").asString()).isEqualTo(email);
    assertThat(person.path("language").asString()).isEqualTo("ca");
    assertThat(person.path("roles").valueStream().map(role -> role.asString()))
        .containsExactlyInAnyOrder(
            "admin",
            "user",
            "ticket_admin",
            "task_worker",
            "workflow_creator",
            "compliance",
            "service",
            "planner");
    assertThat(browser.get("/api/session").json()).isEqualTo(answer.json());
    assertThat(browser.get("/api/people").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void whoever_signed_up_signs_in_by_email_and_a_username_alone_is_one_of_the_first_company() {
    var first = email();
    var second = email();
    var companyOfFirst = browser().post(PATH, wish(first)).json().at("/company/id");
    var companyOfSecond = browser().post(PATH, wish(second)).json().at("/company/id");
    assertThat(companyOfFirst).isNotEqualTo(companyOfSecond);
    var signedIn = browser().signIn(" " + first.toUpperCase(Locale.ROOT), PASSWORD);
    assertThat(signedIn.json().at("/company/id")).isEqualTo(companyOfFirst);
    assertThat(basic(second, PASSWORD).json().at("/company/id")).isEqualTo(companyOfSecond);
    assertThat(browser().signIn("admin", PASSWORD).status()).isEqualTo(401);
    assertThat(basic("admin", PASSWORD).status()).isEqualTo(401);
    assertThat(browser().signIn(second, "another password").status()).isEqualTo(401);
  }

  @Test
  void every_fault_is_named_at_once() {
    var answer =
        browser()
            .post(
                PATH,
                Map.of("email", "nobody", "password", "short", "zone", "Mars", "language", "tlh"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder(
            "companyName", "zone", "firstName", "lastName", "email", "password", "language");
  }

  @Test
  void an_address_that_somebody_of_any_company_has_is_taken_and_nothing_is_left() {
    var maria = TestClient.found(context).with("maria");
    int before = companies.all().size();
    var answer = browser().post(PATH, wish(maria.person().email()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("email");
    assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("taken");
    assertThat(companies.all()).hasSize(before);
  }

  @Test
  void a_failure_in_the_middle_leaves_nothing() {
    int before = companies.all().size();
    var email = email();
    var wish = new HashMap<>(wish(email));
    wish.put("firstName", FailureForTests.NAME);
    assertThat(browser().post(PATH, wish).status()).isEqualTo(500);
    assertThat(companies.all()).hasSize(before);
    assertThat(browser().post(PATH, wish(email)).status()).isEqualTo(201);
  }

  @Test
  void of_many_who_sign_up_with_one_address_at_once_one_founds_a_company() throws Exception {
    int before = companies.all().size();
    var email = email();
    var answers = atOnce(8, () -> browser().post(PATH, wish(email)));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(7);
    assertThat(companies.all()).hasSize(before + 1);
  }

  @Test
  void after_ten_attempts_an_address_has_to_wait() {
    var email = email();
    browser().post(PATH, wish(email));
    for (int n = 0; n < 9; n++) {
      assertThat(browser().post(PATH, wish(email)).status()).isEqualTo(422);
    }
    var answer = browser().post(PATH, wish(email));
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(browser().signIn(email, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_script_signs_up_without_a_csrf_token_and_a_page_does_not() {
    assertThat(TestClient.exchange(bare().build()).status()).isEqualTo(201);
    var page = bare().header("Origin", "https://elsewhere.example").build();
    assertThat(TestClient.exchange(page).status()).isEqualTo(403);
    var browser = bare().header("Sec-Fetch-Site", "cross-site").build();
    assertThat(TestClient.exchange(browser).status()).isEqualTo(403);
  }

  @Test
  void the_sign_in_page_knows_that_sign_up_is_open() {
    var methods = new TestBrowser(context).get("/api/session/methods");
    assertThat(methods.json().path("signUpOpen").asBoolean()).isTrue();
  }

  /// Each comes from a place of its own, and has opened the client.
  private TestBrowser browser() {
    var place = PLACES.incrementAndGet();
    var browser =
        new TestBrowser(context)
            .sending("X-Forwarded-For", "198.18." + place / 250 + "." + place % 250);
    browser.get("/api/session/methods");
    return browser;
  }

  private HttpRequest.Builder bare() {
    var body = new JsonMapper().writeValueAsString(wish(email()));
    return HttpRequest.newBuilder(TestClient.uri(context, PATH))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private Answer basic(String name, String password) {
    var pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    return TestClient.exchange(
        HttpRequest.newBuilder(TestClient.uri(context, "/api/session"))
            .header("Authorization", "Basic " + pair)
            .header("X-Forwarded-For", "198.51.100.202")
            .build());
  }

  private static String email() {
    return "grace@" + UUID.randomUUID() + ".example";
  }

  private static Map<String, String> wish(String email) {
    return Map.of(
        "companyName", " Orchard ",
        "zone", "Europe/Madrid",
        "firstName", "Grace",
        "lastName", "Hopper",
        "email", email,
        "password", PASSWORD,
        "language", "ca");
  }

  private static List<Answer> atOnce(int count, Callable<Answer> attempt) throws Exception {
    var barrier = new CyclicBarrier(count);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var attempts = new ArrayList<Callable<Answer>>();
      for (int n = 0; n < count; n++) {
        attempts.add(() -> {
          barrier.await();
          return attempt.call();
        });
      }
      var answers = new ArrayList<Answer>();
      for (var answer : threads.invokeAll(attempts)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
