package dev.evenhand.roster;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Sends files as browsers do.
public final class Upload {
  private static final String BETWEEN = "between-the-parts";

  private Upload() {}

  /// Brings a table of the roster.
  public static Answer table(TestClient who, String kind, String source, byte[] file) {
    var path = "/api/roster/imports?kind=%s&source=%s".formatted(kind, source);
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"table.%s\"\r\n\r\n"
            .formatted(BETWEEN, source);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--%s--\r\n".formatted(BETWEEN).getBytes(StandardCharsets.UTF_8));
    return TestClient.exchange(
        HttpRequest.newBuilder(who.uri(path))
            .header("Authorization", "Bearer " + who.token())
            .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  public static Answer table(TestClient who, String kind, String source, String text) {
    return table(who, kind, source, text.getBytes(StandardCharsets.UTF_8));
  }
}
