package dev.evenhand.notify.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.evenhand.TestClient;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.people.Changed;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LiveTest {
  @Autowired ApplicationContext context;
  @Autowired Audience audience;
  @Autowired WireEnd wire;
  TestClient admin;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
  }

  @Test
  void everybody_of_the_company_hears_of_a_change_and_nobody_else() {
    var screen = listening(admin.with("amy"));
    var elsewhere = listening(TestClient.found(context));
    admin.post("/api/closures", Map.of("start", "2026-12-25"));
    assertThat(screen.hear("availability").toString()).isEqualTo("{\"topic\":\"availability\"}");
    audience.beat();
    elsewhere.hear("beat");
    assertThat(elsewhere.hasHeard("availability")).isFalse();
  }

  @Test
  void a_change_that_is_taken_back_is_not_told() {
    var screen = listening(admin);
    assertThatThrownBy(() ->
            admin.inCompany(() -> {
              context.publishEvent(change("queue", "created", "7"));
              throw new IllegalStateException("taken back");
            }))
        .hasMessage("taken back");
    tell(change("import", "changed", "8"));
    assertThat(screen.hear("imports").path("id").asString()).isEqualTo("8");
    assertThat(screen.hasHeard("queues")).isFalse();
  }

  @Test
  void who_is_not_signed_in_hears_nothing() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var opening =
          http.newWebSocketBuilder().buildAsync(Screen.address(admin), new WebSocket.Listener() {});
      assertThat(opening)
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableThat()
          .satisfies(failure -> assertThat(statusOf(failure)).isEqualTo(401));
    }
  }

  @Test
  void a_page_of_another_site_hears_nothing() {
    assertThatThrownBy(() -> Screen.open(admin, new Screen(), "https://elsewhere.test").join())
        .isInstanceOf(CompletionException.class)
        .satisfies(failure -> assertThat(statusOf(failure)).isEqualTo(403));
    var own = admin.uri("").toString();
    assertThat(Screen.open(admin, new Screen(), own)).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void an_ordinary_request_is_told_to_open_a_connection() {
    var request =
        HttpRequest.newBuilder(admin.uri("/ws"))
            .header("Authorization", "Bearer " + admin.token())
            .build();
    assertThat(TestClient.exchange(request).status()).isEqualTo(400);
  }

  @Test
  void who_signs_out_has_to_prove_again_and_others_go_on() {
    var amy = admin.with("amy");
    var screen = listening(amy);
    var other = listening(admin);
    tell(change("session", "signed-out", amy.person().id().toString()));
    assertThat(screen.closed.orTimeout(15, SECONDS).join()).isEqualTo(4401);
    audience.beat();
    other.hear("beat");
    assertThat(other.closed).isNotDone();
  }

  @Test
  void after_the_wire_broke_screens_look_at_everything_and_hear_again() {
    var screen = listening(admin);
    wire.hangUp();
    for (var topic : Topics.all()) {
      screen.hear(String.valueOf(topic.get("topic")));
    }
    tell(change("import", "changed", "9"));
    screen.hear("imports");
  }

  @Test
  void what_a_browser_says_is_not_listened_to_and_not_without_end() {
    var screen = new Screen();
    var socket = Screen.open(admin, screen, null).join();
    await().until(() -> audience.listeners(admin.company()) == 1);
    socket.sendText("hello", true).join();
    audience.beat();
    screen.hear("beat");
    // The server hangs up while this is on its way, so that it may never be through.
    var _ = socket.sendText("x".repeat(100_000), true);
    assertThat(screen.closed.orTimeout(15, SECONDS).join()).isEqualTo(1009);
  }

  @Test
  void who_does_not_listen_is_cut_off_and_keeps_nobody_waiting() {
    Screen.open(admin, new Deaf(), null).join();
    var screen = listening(TestClient.found(context));
    await().until(() -> audience.listeners(admin.company()) == 1);
    var noise = new Parcel(admin.company().value(), null, "x".repeat(60_000));
    await()
        .atMost(60, SECONDS)
        .until(() -> {
          for (int number = 0; number < 50; number++) {
            audience.deliver(noise);
          }
          audience.beat();
          screen.hear("beat");
          return audience.listeners(admin.company()) == 0;
        });
  }

  /// A screen that is seated already: a browser hears of its connection a moment before.
  private Screen listening(TestClient client) {
    var before = audience.listeners(client.company());
    var screen = Screen.of(client);
    await().until(() -> audience.listeners(client.company()) > before);
    return screen;
  }

  /// A browser that never asks for the next word.
  private static final class Deaf implements WebSocket.Listener {
    @Override
    public void onOpen(WebSocket socket) {}
  }

  private Changed change(String subject, String action, String id) {
    return new Changed(
        admin.company(), Instant.EPOCH, null, "Amy", action, subject, id, "", null, null);
  }

  private void tell(Changed change) {
    admin.inCompany(() -> {
      context.publishEvent(change);
      return true;
    });
  }

  private static int statusOf(Throwable failure) {
    return switch (failure.getCause()) {
      case WebSocketHandshakeException refused -> refused.getResponse().statusCode();
      case null, default -> 0;
    };
  }
}
