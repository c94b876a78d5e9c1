package dev.evenhand.demo.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The services of other systems that the demo's workflows call, on this machine alone. Should
/// another demo have them open already, that one answers as well, until it ends.
@Profile("demo")
@Component
class DemoServices implements SmartLifecycle {
  static final int PORT = 18_099;
  static final String HOST = "127.0.0.1";

  private static final Logger LOG = LoggerFactory.getLogger(DemoServices.class);
  private static final int LONGEST_BODY = 1_000_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final DemoReplies replies;
  private @Nullable HttpServer server;
  private volatile boolean isRunning;

  DemoServices(DemoReplies replies) {
    this.replies = replies;
  }

  @Override
  public void start() {
    isRunning = true;
    openIfFree();
  }

  @Override
  public synchronized void stop() {
    isRunning = false;
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  @Scheduled(fixedDelay = 5_000)
  synchronized void openIfFree() {
    if (!isRunning || server != null) {
      return;
    }
    try {
      var opened =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
      opened.createContext("/", this::answer);
      opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      opened.start();
      server = opened;
    } catch (BindException e) {
      LOG.debug("Another demo has the services open.", e);
    } catch (IOException e) {
      LOG.warn("The services that the demo’s workflows call cannot be opened.", e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
      var reply = replies.to(exchange.getRequestURI().getPath(), read(body));
      var bytes = JSON.writeValueAsBytes(reply.orElse(Map.of("success", false)));
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.isPresent() ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static JsonNode read(byte[] body) {
    return JSON.readTree(body);
  }
}
