package dev.evenhand.workflow.internal.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;

/// A service as a customer would write it, on the loopback. It checks signatures by what the guide
/// says and by nothing of ours.
public final class Service implements AutoCloseable {
  /// What came.
  public record Request(
      String method, String path, Map<String, List<String>> headers, String text) {
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .flatMap(entry -> entry.getValue().stream())
          .findFirst()
          .orElse("");
    }

    /// What a receiver does with a signature: any of those in the header may be the right one.
    public boolean isSignedWith(String secret) {
      try {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signed = header("Evenhand-Timestamp") + "." + text;
        var wanted =
            "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return Stream.of(header("Evenhand-Signature").split(","))
            .anyMatch(one ->
                MessageDigest.isEqual(
                    one.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private Service(HttpServer server) {
    this.server = server;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public static Service start() {
    return start("127.0.0.1");
  }

  static Service start(String address) {
    try {
      return new Service(
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Service startSecure(SSLContext context) {
    try {
      var server =
          HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(context));
      return new Service(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Answers with a status and a text.
  public Service on(String path, int status, String text) {
    return on(path, status, Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  /// What it says.
  public record Says(int status, String text) {}

  /// Answers each request as the test says when it comes.
  public Service answering(String path, Function<Request, Says> answer) {
    server.createContext(
        path,
        exchange -> {
          var says = answer.apply(note(exchange));
          var body = says.text().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(says.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    return this;
  }

  Service on(String path, int status, Map<String, String> headers, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          note(exchange);
          headers.forEach(exchange.getResponseHeaders()::set);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    return this;
  }

  Service redirect(String path, int status, String location) {
    return on(path, status, Map.of("Location", location), new byte[0]);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String at(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  private Request note(HttpExchange exchange) throws IOException {
    var request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    requests.add(request);
    return request;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
