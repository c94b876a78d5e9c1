package dev.evenhand.notify.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser that listens, and remembers what it heard.
final class Screen implements WebSocket.Listener {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final StringBuilder text = new StringBuilder();

  /// Opens a connection as the person of the client does.
  static Screen of(TestClient client) {
    var screen = new Screen();
    open(client, screen, null).join();
    return screen;
  }

  static CompletableFuture<WebSocket> open(
      TestClient client, WebSocket.Listener listener, @Nullable String origin) {
    var opening = HTTP.newWebSocketBuilder().header("Authorization", "Bearer " + client.token());
    if (origin != null) {
      opening.header("Origin", origin);
    }
    return opening.buildAsync(address(client), listener);
  }

  static URI address(TestClient client) {
    return URI.create(client.uri("/ws").toString().replaceFirst("^http", "ws"));
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
    text.append(data);
    if (isLast) {
      heard.add(JSON.readTree(text.toString()));
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    closed.completeExceptionally(failure);
  }

  /// Waits for a message of this topic; passes over others.
  JsonNode hear(String topic) {
    try {
      for (int left = 100; left > 0; left--) {
        var message = heard.poll(15, SECONDS);
        assertThat(message).as("a message about " + topic).isNotNull();
        if (message != null && message.path("topic").asString().equals(topic)) {
          return message;
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("Expected to hear of " + topic + ".");
  }

  /// Whether a message of this topic is among what was heard until now.
  boolean hasHeard(String topic) {
    return heard.stream().anyMatch(message -> message.path("topic").asString().equals(topic));
  }
}
