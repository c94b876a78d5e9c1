package dev.evenhand.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// Calls the server by a personal token.
final class Api {
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"(evh_[^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final String url;
  private String authorization;

  Api(String url) throws IOException, InterruptedException {
    this.url = url;
    var password = "admin:demo".getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(password);
    var made = TOKEN.matcher(post("/api/profile/tokens", "{\"name\":\"bench\"}"));
    if (!made.find()) {
      throw new IllegalStateException("Expected a token.");
    }
    authorization = "Bearer " + made.group(1);
  }

  String authorization() {
    return authorization;
  }

  String post(String path, String body) throws IOException, InterruptedException {
    return post(path, "application/json", body);
  }

  String post(String path, String type, String body) throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /// Changes what was seen in this revision.
  String post(String path, String body, int seen) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + seen + "\"")
            .POST(BodyPublishers.ofString(body)));
  }

  String get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", authorization);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }
}
