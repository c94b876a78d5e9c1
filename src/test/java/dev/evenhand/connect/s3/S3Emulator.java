package dev.evenhand.connect.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A store on the loopback that answers as S3 is documented to: objects of one bucket, signatures
/// that are checked, bodies in chunks, lists in pages of two, and troubles when a test wants some.
public final class S3Emulator implements AutoCloseable {
  static final String BUCKET = "evenhand-test";
  static final String ACCESS_KEY = "AKIDEXAMPLE";
  static final String SECRET_KEY = "secret-of-a-test";
  private static final int PAGE = 2;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  final SortedMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  final List<Seen> seen = new CopyOnWriteArrayList<>();

  /// What is stored, as it was sent.
  static final class Stored {
    private final byte[] bytes;
    private final Instant at;

    Stored(byte[] bytes, Instant at) {
      this.bytes = bytes;
      this.at = at;
    }

    byte[] bytes() {
      return bytes;
    }

    Instant at() {
      return at;
    }
  }

  /// A request that came.
  record Seen(String method, String path, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /// What one request meets instead of an answer.
  sealed interface Trouble {
    /// An answer that says so; the request is not done.
    record Fails(int status, String code) implements Trouble {}

    /// None: the request is answered.
    record Passes() implements Trouble {}

    /// No answer for this long; then the connection ends, and the request is not done.
    record Hangs(long millis) implements Trouble {}
  }

  private S3Emulator(HttpServer server) {
    this.server = server;
  }

  public static S3Emulator start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var emulator = new S3Emulator(server);
      server.setExecutor(emulator.threads);
      server.createContext("/", emulator::handle);
      server.start();
      return emulator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Lets the next requests meet these, one each.
  public void meet(Trouble... next) {
    troubles.addAll(Arrays.asList(next));
  }

  /// Lets so many requests fail.
  public void failing(int times, int status, String code) {
    for (int i = 0; i < times; i++) {
      troubles.add(new Trouble.Fails(status, code));
    }
  }

  byte[] bytes(String key) {
    return stored(key).bytes();
  }

  private Stored stored(String key) {
    return Objects.requireNonNull(objects.get(key), key);
  }

  public void calm() {
    troubles.clear();
  }

  public int objects() {
    return objects.size();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = Chunks.read(exchange);
      seen.add(
          new Seen(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              Map.copyOf(exchange.getRequestHeaders())));
      switch (troubles.poll()) {
        case Trouble.Fails(var status, var code) -> fail(exchange, status, code);
        case Trouble.Hangs(var millis) -> hang(millis);
        case Trouble.Passes() -> answer(exchange, body);
        case null -> answer(exchange, body);
      }
    }
  }

  private static void hang(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, byte[] body) throws IOException {
    if (!Signature.isRight(exchange, SECRET_KEY)) {
      fail(exchange, 403, "SignatureDoesNotMatch");
      return;
    }
    var path = exchange.getRequestURI().getPath();
    if (!path.startsWith("/" + BUCKET)) {
      fail(exchange, 404, "NoSuchBucket");
      return;
    }
    var key = path.substring(BUCKET.length() + 1).replaceFirst("^/", "");
    switch (exchange.getRequestMethod()) {
      case "PUT" -> put(exchange, key, body);
      case "GET" -> {
        if (key.isEmpty()) {
          list(exchange);
        } else {
          get(exchange, key);
        }
      }
      case "HEAD" -> head(exchange, key);
      case "DELETE" -> {
        objects.remove(key);
        exchange.sendResponseHeaders(204, -1);
      }
      default -> fail(exchange, 405, "MethodNotAllowed");
    }
  }

  private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
    var sum = exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256");
    if (sum == null || !sum.equals(Base64.getEncoder().encodeToString(sha256(body)))) {
      fail(exchange, 400, "BadDigest");
      return;
    }
    objects.put(key, new Stored(body, Instant.EPOCH.plusSeconds(1_774_000_000)));
    exchange.getResponseHeaders().set("ETag", "\"" + key.hashCode() + "\"");
    exchange.sendResponseHeaders(200, -1);
  }

  private void head(HttpExchange exchange, String key) throws IOException {
    var found = objects.get(key);
    if (found == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(found.bytes().length));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void get(HttpExchange exchange, String key) throws IOException {
    var found = objects.get(key);
    if (found == null) {
      fail(exchange, 404, "NoSuchKey");
      return;
    }
    var range = exchange.getRequestHeaders().getFirst("Range").replace("bytes=", "").split("-", 2);
    int from = Integer.parseInt(range[0]);
    int to = Math.min(Integer.parseInt(range[1]) + 1, found.bytes().length);
    var part = Arrays.copyOfRange(found.bytes(), from, to);
    exchange.sendResponseHeaders(206, part.length);
    exchange.getResponseBody().write(part);
  }

  private void list(HttpExchange exchange) throws IOException {
    var query = Signature.query(exchange.getRequestURI());
    var after = query.getOrDefault("continuation-token", "");
    var keys =
        objects.keySet().stream()
            .filter(key -> key.startsWith(query.getOrDefault("prefix", "")))
            .filter(key -> key.compareTo(after) > 0)
            .toList();
    var shown = keys.stream().limit(PAGE).toList();
    var xml = new StringBuilder("<ListBucketResult>");
    xml.append("<IsTruncated>").append(keys.size() > PAGE).append("</IsTruncated>");
    if (keys.size() > PAGE) {
      xml.append("<NextContinuationToken>").append(shown.getLast());
      xml.append("</NextContinuationToken>");
    }
    for (var key : shown) {
      var object = stored(key);
      xml.append(
          "<Contents><Key>%s</Key><Size>%d</Size><LastModified>%s</LastModified></Contents>"
              .formatted(key, object.bytes().length, object.at()));
    }
    send(exchange, 200, xml.append("</ListBucketResult>").toString());
  }

  private static void fail(HttpExchange exchange, int status, String code) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      send(exchange, status, "<Error><Code>" + code + "</Code><Message>No.</Message></Error>");
    }
  }

  private static void send(HttpExchange exchange, int status, String xml) throws IOException {
    var bytes = xml.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
