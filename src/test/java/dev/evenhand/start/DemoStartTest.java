package dev.evenhand.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.TestClient;
import dev.evenhand.TestDatabase;
import dev.evenhand.company.Companies;
import dev.evenhand.company.DemoStarted;
import dev.evenhand.identity.TestBrowser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import tools.jackson.databind.JsonNode;

/// A start with the profile `demo`, as `./run` makes it.
@TestInstance(Lifecycle.PER_CLASS)
class DemoStartTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private Started evenhand;
  private TestBrowser admin;
  private int statusAtOnce;

  @BeforeAll
  void start() {
    ApplicationListener<WebServerInitializedEvent> first = this::signInAtOnce;
    evenhand =
        Started.on(
            TestDatabase.create("demo_start"), List.of(first), "--spring.profiles.active=demo");
    admin = evenhand.browser();
  }

  @AfterAll
  void stop() {
    evenhand.close();
  }

  private void signInAtOnce(WebServerInitializedEvent answering) {
    statusAtOnce =
        new TestBrowser(answering.getApplicationContext()).signIn("admin", "demo").status();
  }

  @Test
  void whoever_comes_when_the_port_first_answers_is_let_in() {
    assertThat(statusAtOnce).isEqualTo(200);
  }

  @Test
  void admin_of_the_company_demo_signs_in_with_the_password_demo() {
    var session = admin.signIn("admin", "demo");
    assertThat(session.status()).isEqualTo(200);
    assertThat(session.json().at("/company/name").asString()).isEqualTo("Demo");
    assertThat(evenhand.context().getBean(Companies.class).all()).hasSize(1);
    var methods = admin.get("/api/session/methods").json();
    assertThat(methods.path("setUpNeeded").asBoolean()).isFalse();
  }

  @Test
  void there_are_people_queues_and_months_of_cases_which_the_next_start_leaves_alone() {
    admin.signIn("admin", "demo");
    var people = total("/api/people");
    var queues = total("/api/queues");
    var cases = total("/api/cases");
    assertThat(people).isGreaterThan(5);
    assertThat(queues).isGreaterThan(2);
    assertThat(cases).isGreaterThan(1_000);
    assertThat(total("/api/cases?state=done")).isPositive();
    assertThat(total("/api/cases?state=held")).isPositive();
    var company = evenhand.context().getBean(Companies.class).all().getFirst();
    evenhand.context().publishEvent(new DemoStarted(company));
    assertThat(total("/api/people")).isEqualTo(people);
    assertThat(total("/api/queues")).isEqualTo(queues);
    assertThat(total("/api/cases")).isEqualTo(cases);
  }

  @Test
  void the_phones_are_shared_this_week_and_the_next() {
    admin.signIn("admin", "demo");
    var today = LocalDate.ofInstant(evenhand.context().getBean(Clock.class).instant(), MADRID);
    var range = "/api/roster/weeks?from=%s&to=%s".formatted(today, today.plusWeeks(1));
    var weeks = admin.get(range).json().path("items");
    assertThat(weeks.size()).isEqualTo(2);
    assertThat(weeks.valueStream()).allMatch(week -> week.path("number").asInt() == 1);
    assertThat(weeks.valueStream().map(DemoStartTest::monday).map(this::timetable))
        .allMatch(week -> week.path("breaches").toString().equals("[]"));
    var people = admin.get("/api/roster/people").json().path("items");
    assertThat(people.valueStream().filter(one -> one.path("planned").asBoolean())).hasSize(6);
  }

  /// All of 127.0.0.0/8 is this machine; the demo answers at one address of it.
  @Test
  void it_answers_at_the_address_of_this_machine_alone() throws IOException {
    int port = TestClient.uri(evenhand.context(), "/").getPort();
    try (var socket = new Socket(local(1), port)) {
      assertThat(socket.isConnected()).isTrue();
    }
    assertThatThrownBy(() -> new Socket(local(2), port).close()).isInstanceOf(IOException.class);
  }

  private static InetAddress local(int last) throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private static String monday(JsonNode week) {
    return week.path("monday").asString();
  }

  private JsonNode timetable(String monday) {
    return admin.get("/api/roster/weeks/" + monday).json();
  }

  private int total(String path) {
    return admin.get(path).json().path("total").asInt();
  }
}
