package dev.evenhand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Brings tables for a test and waits for what comes of them.
record ImportBench(TestClient client) {
  private static final String PATH = "/api/cases/imports";

  Answer upload(String text) {
    return upload(text.getBytes(StandardCharsets.UTF_8));
  }

  Answer upload(byte[] content) {
    return upload(content, "");
  }

  /// Uploads under an `Idempotency-Key`.
  Answer upload(String text, String key) {
    return upload(text.getBytes(StandardCharsets.UTF_8), key);
  }

  private Answer upload(byte[] content, String key) {
    var head =
        """
        --edge\r
        Content-Disposition: form-data; name="file"; filename="C:\\\\desk\\\\cases.csv"\r
        Content-Type: text/csv\r
        \r
        """;
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--edge--\r\n"));
    return TestClient.exchange(
        HttpRequest.newBuilder(client.uri(PATH))
            .header("Authorization", "Bearer " + client.token())
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .header("Idempotency-Key", key)
            .POST(body)
            .build());
  }

  /// The id of an import that was brought.
  String bring(String text) {
    var answer = upload(text);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  /// Says how it is to be taken over, with the columns that are guessed.
  Answer plan(String id, Object... settings) {
    var body = new HashMap<String, Object>();
    var mapping = new HashMap<String, String>();
    get(id)
        .path("mapping")
        .properties()
        .forEach(field -> mapping.put(field.getKey(), field.getValue().asString()));
    body.put("mapping", mapping);
    for (int i = 0; i < settings.length; i += 2) {
      body.put((String) settings[i], settings[i + 1]);
    }
    return client.put(PATH + "/" + id, body);
  }

  Answer run(String id) {
    return client.post(PATH + "/" + id + "/run");
  }

  JsonNode get(String id) {
    return client.get(PATH + "/" + id).json();
  }

  /// Brings a table, has it taken over and waits for the end.
  JsonNode takeOver(String text, Object... settings) {
    var id = bring(text);
    var planned = plan(id, settings);
    assertThat(planned.status()).as(planned.toString()).isEqualTo(200);
    assertThat(run(id).status()).isEqualTo(202);
    return await(id, it -> !it.path("state").asString().equals("running"));
  }

  JsonNode await(String id, Predicate<JsonNode> goal) {
    var seen = get(id);
    for (int i = 0; i < 1200 && !goal.test(seen); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      seen = get(id);
    }
    assertThat(goal).as(seen.toString()).accepts(seen);
    return seen;
  }

  /// Results of rows, of one status or of all.
  List<JsonNode> rows(JsonNode of, String status) {
    return client
        .get(PATH + "/" + of.path("id").asString() + "/rows?limit=1000&status=" + status)
        .json()
        .path("items")
        .valueStream()
        .toList();
  }

  /// Settings that create everything that is missing.
  static Object[] creating(String mode) {
    return new Object[] {
      "mode", mode, "createQueues", true, "createPeople", true, "hours", "around-the-clock"
    };
  }

  static Map<String, Long> counts(List<JsonNode> nodes, String field) {
    var counts = new HashMap<String, Long>();
    nodes.forEach(node -> counts.merge(node.path(field).asString(""), 1L, Long::sum));
    return counts;
  }
}
