package dev.evenhand.demo.vendors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A vendor's API on the loopback: what is asked, in JSON; troubles when somebody wants some; and
/// what was seen.
public abstract class VendorServer implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BEARER = "Bearer ";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private volatile Duration latency = Duration.ZERO;

  /// What one request meets instead of an answer.
  ///
  /// @param status of the answer
  /// @param headers of the answer
  /// @param body of the answer
  /// @param after how long it takes
  public record Trouble(int status, Map<String, String> headers, String body, Duration after) {
    /// An answer that says so at once.
    public static Trouble fails(int status) {
      return new Trouble(status, Map.of(), "{\"status\":\"error\"}", Duration.ZERO);
    }

    /// An answer that wants to be left alone for some seconds.
    public static Trouble tooMany(int seconds) {
      return new Trouble(
          429,
          Map.of("Retry-After", Integer.toString(seconds)),
          "{\"status\":\"error\",\"errorType\":\"RATE_LIMIT\",\"policyName\":\"SECONDLY\"}",
          Duration.ZERO);
    }

    /// An answer that comes late.
    public static Trouble slow(Duration after) {
      return new Trouble(200, Map.of(), "{}", after);
    }
  }

  /// A request that came.
  ///
  /// @param nanos when, by a clock that only runs forward
  public record Seen(String method, String path, String body, long nanos) {}

  /// A request to be answered.
  public record Asked(String method, URI address, String text) {
    /// The body, when it is JSON.
    public JsonNode body() {
      return JSON.readTree(text.isEmpty() ? "{}" : text);
    }

    /// A parameter of the address; empty when it is not there.
    public String parameter(String name) {
      var query = address.getRawQuery();
      return value(query == null ? "" : query, name);
    }

    /// A field of the body, when it is a form; empty when it is not there.
    public String field(String name) {
      return value(text, name);
    }

    private static String value(String form, String name) {
      return Arrays.stream(form.split("&"))
          .filter(part -> part.startsWith(name + "="))
          .map(part -> URLDecoder.decode(part.substring(name.length() + 1), UTF_8))
          .findFirst()
          .orElse("");
    }
  }

  /// What is answered.
  public record Answer(int status, Object body) {
    /// What was asked for.
    public static Answer of(Object body) {
      return new Answer(200, body);
    }

    /// A refusal as vendors word it.
    public static Answer error(int status, String category, String message) {
      return new Answer(
          status, Map.of("status", "error", "category", category, "message", message));
    }
  }

  /// Takes a port.
  ///
  /// @param port 0 for any that is free
  protected VendorServer(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
  }

  /// Begins to answer.
  protected final void open() {
    server.createContext("/", this::handle);
    server.start();
  }

  /// Answers one request.
  protected abstract Answer answer(Asked asked);

  /// Whether this token is known.
  protected abstract boolean knows(String token);

  /// Whether a path is for those without a token too.
  protected boolean isOpen(String path) {
    return false;
  }

  /// Where it is.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Has the next requests meet these, one after the other.
  public void meet(Trouble... coming) {
    troubles.addAll(List.of(coming));
  }

  /// Has every answer take this long.
  public void takes(Duration latency) {
    this.latency = latency;
  }

  /// The requests that came, in their order.
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var asked = new Asked(exchange.getRequestMethod(), exchange.getRequestURI(), text);
      seen.add(new Seen(asked.method(), asked.address().getPath(), text, System.nanoTime()));
      wait(latency);
      var trouble = troubles.poll();
      if (trouble != null) {
        wait(trouble.after());
        trouble.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, trouble.status(), trouble.body());
        return;
      }
      var answer =
          isKnown(exchange) ? answer(asked) : Answer.error(401, "INVALID_AUTHENTICATION", "");
      send(exchange, answer.status(), JSON.writeValueAsString(answer.body()));
    }
  }

  private boolean isKnown(HttpExchange exchange) {
    if (isOpen(exchange.getRequestURI().getPath())) {
      return true;
    }
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    return header != null && header.startsWith(BEARER) && knows(header.substring(BEARER.length()));
  }

  private static void wait(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
