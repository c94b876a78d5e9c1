package dev.evenhand.files;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Sends and fetches files as somebody.
public record Uploads(TestClient as) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public Answer send(String name, byte[] bytes, String... headers) {
    return send(name, BodyPublishers.ofByteArray(bytes), headers);
  }

  public Answer send(String name, BodyPublisher body, String... headers) {
    return post(
        "/api/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), body, headers);
  }

  public Answer sendVersion(long file, byte[] bytes, String... headers) {
    return post("/api/files/" + file + "/versions", BodyPublishers.ofByteArray(bytes), headers);
  }

  /// Sends a file that is taken, and says its id.
  public long taken(String name, byte[] bytes) {
    var answer = send(name, bytes);
    if (answer.status() != 201) {
      throw new AssertionError("Expected " + name + " to be taken, but: " + answer);
    }
    return answer.json().path("id").asLong();
  }

  public HttpResponse<byte[]> fetch(String path, String... headers) {
    var request = request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Answer post(String path, BodyPublisher body, String... headers) {
    var request = request(path).header("Content-Type", "application/octet-stream").POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return TestClient.exchange(HTTP, request.build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(as.uri(path)).header("Authorization", "Bearer " + as.token());
  }
}
