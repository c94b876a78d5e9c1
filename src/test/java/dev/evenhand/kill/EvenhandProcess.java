package dev.evenhand.kill;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Evenhand as a process of its own, with an embedded PostgreSQL in a directory of the test.
final class EvenhandProcess {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SET_UP_LINK = Pattern.compile("/set-up\\?token=(\\S+)");
  private static final String PASSWORD = "a password of the owner";
  private static final String OWNER = basic("admin:" + PASSWORD);

  private final Process process;
  private final Path data;
  private final Path log;
  private final int port;

  private EvenhandProcess(Process process, Path data, Path log, int port) {
    this.process = process;
    this.data = data;
    this.log = log;
    this.port = port;
  }

  /// Starts it as whoever downloads it does, and waits until it is ready.
  static EvenhandProcess start(Path data) throws IOException, InterruptedException {
    int port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var log = data.resolve("server-" + port + ".log");
    var process =
        new ProcessBuilder(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "dev.evenhand.Evenhand",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--evenhand.database.directory=" + data)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    var started = new EvenhandProcess(process, data, log, port);
    started.awaitReady();
    return started;
  }

  /// Ends it as a power cut would; its PostgreSQL goes on alone.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      kill();
    }
  }

  /// Founds the company by the link it printed, as a browser does.
  Answer setUp() throws IOException, InterruptedException {
    var body =
        Map.of(
            "token", setUpToken(),
            "companyName", "Orchard",
            "zone", "Europe/Madrid",
            "firstName", "Grace",
            "lastName", "Hopper",
            "email", "owner@orchard.test",
            "password", PASSWORD);
    var proof = "no secret, but the same in both places";
    var request =
        request("POST", "/api/set-up", body)
            .header("Cookie", "XSRF-TOKEN=" + proof.hashCode())
            .header("X-XSRF-TOKEN", "" + proof.hashCode());
    return TestClient.exchange(request.build());
  }

  private String setUpToken() throws IOException, InterruptedException {
    for (int i = 0; i < 100; i++) {
      var link = SET_UP_LINK.matcher(Files.readString(log));
      if (link.find()) {
        return link.group(1);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Expected a link to set up in:\n" + Files.readString(log));
  }

  Answer post(String path, Object body) {
    return post(path, body, "a key for " + body.hashCode());
  }

  Answer post(String path, Object body, String idempotencyKey) {
    return TestClient.exchange(
        request("POST", path, body)
            .header("Authorization", OWNER)
            .header("Idempotency-Key", idempotencyKey)
            .build());
  }

  /// Changes the version last seen.
  Answer post(String path, Object body, String idempotencyKey, long seen) {
    return TestClient.exchange(
        request("POST", path, body)
            .header("Authorization", OWNER)
            .header("Idempotency-Key", idempotencyKey)
            .header("If-Match", "\"" + seen + "\"")
            .build());
  }

  Answer put(String path, Object body) {
    return TestClient.exchange(request("PUT", path, body).header("Authorization", OWNER).build());
  }

  /// Changes the version last seen.
  Answer put(String path, Object body, long seen) {
    return TestClient.exchange(
        request("PUT", path, body)
            .header("Authorization", OWNER)
            .header("If-Match", "\"" + seen + "\"")
            .build());
  }

  Answer get(String path) {
    return TestClient.exchange(request("GET", path, "").header("Authorization", OWNER).build());
  }

  private HttpRequest.Builder request(String method, String path, Object body) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  /// A connection of the tables' owner, whom row-level security does not bind.
  Connection database() throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    var url = "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres";
    return DriverManager.getConnection(url, "postgres", "");
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (!process.isAlive()) {
        throw new AssertionError("Evenhand ended:\n" + Files.readString(log));
      }
      if (Files.readString(log).contains("Started Evenhand") && answers()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    kill();
    throw new AssertionError("Evenhand did not answer:\n" + Files.readString(log));
  }

  private boolean answers() {
    try {
      return TestClient.exchange(request("GET", "/api/health", "").build()).status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static String basic(String credentials) {
    var bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
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
