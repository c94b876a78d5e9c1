package dev.evenhand.demo.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the services of the demo answer: a rating, an account that is opened a moment later, and
/// how readable a text is.
@Profile("demo")
@Component
class DemoReplies {
  private static final Logger LOG = LoggerFactory.getLogger(DemoReplies.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> CLASSES = List.of("low", "low", "medium", "high");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", DemoServices.HOST);
  private static final int EASY = 12;
  private static final int LONG_SENTENCE = 25;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /// The answer to a request; nothing where there is no service.
  Optional<Map<String, Object>> to(String path, JsonNode body) {
    return switch (path) {
      case "/rating" -> Optional.of(rating(body.path("name").asString("")));
      case "/open" -> Optional.of(open(body));
      case "/v1/check" -> Optional.of(readability(body.path("text").asString("")));
      default -> Optional.empty();
    };
  }

  /// The same name is always rated the same.
  private static Map<String, Object> rating(String name) {
    var place = Math.floorMod(name.hashCode(), CLASSES.size());
    return Map.of("rating", Map.of("class", CLASSES.get(place)));
  }

  private Map<String, Object> open(JsonNode body) {
    var callback = URI.create(body.path("callback_url").asString(""));
    var host = callback.getHost();
    if (host == null || !THIS_MACHINE.contains(host)) {
      return Map.of("success", false, "message", "callback_url is not on this machine");
    }
    var company = body.path("company").asString("");
    var id = "AC-%06d".formatted(Math.floorMod(company.hashCode(), 1_000_000));
    Thread.ofVirtual().name("demo-callback").start(() -> callBack(callback, id));
    return Map.of("success", true);
  }

  private void callBack(URI callback, String id) {
    try {
      TimeUnit.SECONDS.sleep(3);
      var body = JSON.writeValueAsString(Map.of("account", Map.of("id", id)));
      var request =
          HttpRequest.newBuilder(callback)
              .timeout(Duration.ofSeconds(10))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      http.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      LOG.warn("The account service of the demo could not call back.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// From 0 to 10: the more words a sentence has, the harder it is to read.
  private static Map<String, Object> readability(String text) {
    var findings = new ArrayList<Map<String, Object>>();
    long words = 0;
    long sentences = 0;
    for (var sentence : text.split("[.!?]+\\s*", -1)) {
      long length = sentence.isBlank() ? 0 : sentence.strip().split("\\s+", -1).length;
      words += length;
      sentences += length > 0 ? 1 : 0;
      if (length > LONG_SENTENCE) {
        var says = "A sentence has %d words.".formatted(length);
        findings.add(Map.of("severity", "error", "text", says));
      }
    }
    double average = sentences == 0 ? LONG_SENTENCE * 2.0 : (double) words / sentences;
    var score = Math.clamp(10 - (average - EASY) / 2, 0, 10);
    return Map.of("result", Map.of("score", Math.round(score * 10) / 10.0, "findings", findings));
  }
}
