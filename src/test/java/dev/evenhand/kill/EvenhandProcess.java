package dev.evenhand.kill;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Evenhand as a process of its own, with the demo's data in a directory of the test.
final class EvenhandProcess {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final Process process;
  private final Path data;
  private final int port;

  private EvenhandProcess(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  static EvenhandProcess start(Path data) throws IOException, InterruptedException {
    int port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var process =
        new ProcessBuilder(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "dev.evenhand.Evenhand",
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--evenhand.database.directory=" + data)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("server.log").toFile())
            .start();
    var started = new EvenhandProcess(process, data, port);
    started.awaitAnswer();
    return started;
  }

  /// Ends it as a power cut would.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  HttpResponse<String> post(String path, String key, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).build(), BodyHandlers.ofString());
  }

  /// A connection of the tables' owner.
  Connection database() throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    var url = "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres";
    return DriverManager.getConnection(url, "postgres", "");
  }

  private HttpRequest.Builder request(String path) {
    var password =
        Base64.getEncoder().encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + password);
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    for (int i = 0; i < 240; i++) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "Evenhand ended:\n" + Files.readString(data.resolve("server.log")));
      }
      try {
        if (get("/api/session").statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(250);
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    throw new IllegalStateException("Evenhand did not answer.");
  }

  /// What this JVM runs with, without the tests, which would bring their own database.
  private static String classPath() {
    var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
