package dev.evenhand.roster.internal.sheet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Answers like Google: gives out tokens for signed assertions, and reads named ranges as the
/// Sheets API v4 documents it. What happens to the next requests can be said beforehand.
public final class SheetPeer implements AutoCloseable {
  /// One answer that is not the values.
  public record Trouble(int status, String body, Map<String, String> headers, long pauseMillis) {
    public static Trouble of(int status, String reason) {
      return new Trouble(status, error(status, reason), Map.of(), 0);
    }

    public Trouble with(String header, String value) {
      return new Trouble(status, body, Map.of(header, value), pauseMillis);
    }

    public static Trouble slow(long millis) {
      return new Trouble(0, "", Map.of(), millis);
    }
  }

  private final HttpServer server;
  private final Map<String, String> ranges = new ConcurrentHashMap<>();
  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicInteger reads = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile String goodToken = "";
  private volatile boolean isKeyRefused;

  public SheetPeer() {
    server = server();
    server.createContext("/token", this::token);
    server.createContext("/v4/spreadsheets/", this::values);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /// What a range holds: its place in the sheet and the rows as JSON.
  public void put(String range, String place, String rows) {
    ranges.put(
        range,
        "{\"range\":\"%s\",\"majorDimension\":\"ROWS\",\"values\":%s}".formatted(place, rows));
  }

  /// What holds nothing has no values at all.
  public void putEmpty(String range) {
    ranges.put(range, "{\"range\":\"Sheet1!A1:F9\",\"majorDimension\":\"ROWS\"}");
  }

  public void next(Trouble... some) {
    troubles.addAll(List.of(some));
  }

  public void refuseKey() {
    isKeyRefused = true;
  }

  public int tokens() {
    return tokens.get();
  }

  public int reads() {
    return reads.get();
  }

  /// The key of a service account that this server knows.
  public String key() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var encoded =
          Base64.getEncoder().encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
      return """
      {"type":"service_account","project_id":"p","private_key_id":"k","client_id":"1",
       "client_email":"roster@p.iam.gserviceaccount.test","token_uri":"%stoken",
       "private_key":"-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n"}
      """
          .formatted(address(), encoded);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var isAssertion = form.contains("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt");
    if (isKeyRefused || !isAssertion) {
      send(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT\"}");
      return;
    }
    goodToken = "token-" + tokens.incrementAndGet();
    send(
        exchange,
        200,
        "{\"access_token\":\"%s\",\"expires_in\":3599,\"token_type\":\"Bearer\"}"
            .formatted(goodToken));
  }

  private void values(HttpExchange exchange) throws IOException {
    reads.incrementAndGet();
    var trouble = troubles.poll();
    if (trouble != null && trouble.pauseMillis() > 0) {
      LockSupport.parkNanos(Duration.ofMillis(trouble.pauseMillis()).toNanos());
    } else if (trouble != null) {
      trouble.headers().forEach(exchange.getResponseHeaders()::set);
      send(exchange, trouble.status(), trouble.body());
      return;
    }
    var proof = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + goodToken).equals(proof)) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      send(exchange, 401, error(401, "UNAUTHENTICATED"));
      return;
    }
    answer(exchange);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var asked = exchange.getRequestURI().getPath().substring("/v4/spreadsheets/".length());
    int end = asked.indexOf("/values/");
    if (!asked.substring(0, end).equals("the-spreadsheet")) {
      send(exchange, 404, error(404, "NOT_FOUND"));
      return;
    }
    var found = ranges.get(asked.substring(end + "/values/".length()));
    if (found == null) {
      send(exchange, 400, error(400, "INVALID_ARGUMENT"));
    } else {
      send(exchange, 200, found);
    }
  }

  private static String error(int status, String reason) {
    return "{\"error\":{\"code\":%d,\"message\":\"%s\",\"status\":\"%s\"}}"
        .formatted(status, reason, reason);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
