package dev.evenhand.workflow.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Servers that are slow, endless, broken or somebody else.
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ServiceTroubleTest {
  private static final Duration SHORT = Duration.ofMillis(700);
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Caller caller = new Caller().allowing("127.0.0.1", "*.test");

  @Test
  void a_body_that_drips_is_cut_when_the_time_is_over() {
    var head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    try (var server = new RawServer((_, out) -> drip(out, head, " "))) {
      assertThat(caller.waiting(SHORT).kind(server.url())).isEqualTo(Kind.TIME_OUT);
    }
  }

  @Test
  void a_head_that_drips_is_cut_too() {
    try (var server = new RawServer((_, out) -> drip(out, "HTTP/1.1 200 OK\r\n", "X: y\r\n"))) {
      assertThat(caller.waiting(SHORT).kind(server.url())).isEqualTo(Kind.TIME_OUT);
    }
  }

  @Test
  void being_told_to_wait_for_ever_ends() {
    try (var server =
        new RawServer((_, out) -> drip(out, "", "HTTP/1.1 103 Early Hints\r\n\r\n"))) {
      assertThat(caller.waiting(SHORT).kind(server.url())).isEqualTo(Kind.TIME_OUT);
    }
  }

  @Test
  void silence_is_cut() {
    try (var server = new RawServer((_, _) -> Thread.sleep(20_000))) {
      assertThat(caller.waiting(SHORT).kind(server.url())).isEqualTo(Kind.TIME_OUT);
    }
  }

  @Test
  void a_handshake_that_never_comes_is_cut() {
    try (var server = new RawServer((_, _) -> Thread.sleep(20_000))) {
      var url = "https://127.0.0.1:" + server.port() + "/";
      assertThat(caller.waiting(SHORT).kind(url)).isEqualTo(Kind.TIME_OUT);
    }
  }

  @Test
  void redirects_share_the_time_of_the_call() {
    var answer = "HTTP/1.1 307 Go\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n";
    try (var server =
        new RawServer((_, out) -> {
          Thread.sleep(400);
          write(out, answer);
        })) {
      assertThat(caller.waiting(SHORT).kind(server.url())).isEqualTo(Kind.TIME_OUT);
    }
  }

  /// A listener that accepts nobody: once its queue is full, connecting takes as long as one waits.
  @Test
  void connecting_slowly_is_cut() throws IOException {
    try (var full = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        var first = connect(full);
        var second = connect(full)) {
      assertThat(first.isConnected()).isTrue();
      var url = "http://127.0.0.1:" + full.getLocalPort() + "/";
      assertThat(caller.waiting(SHORT).kind(url)).isEqualTo(Kind.TIME_OUT);
      assertThat(second.isClosed()).isFalse();
    }
  }

  @Test
  void a_name_that_takes_long_is_cut_and_nothing_is_sent_when_it_comes() throws Exception {
    try (var server = new RawServer((_, out) -> write(out, "HTTP/1.1 204 No\r\n\r\n"))) {
      caller.knowing("slow.test", "127.0.0.1").lookingUpFor(Duration.ofMillis(1_200));
      var url = "http://slow.test:" + server.port() + "/";
      assertThat(caller.waiting(SHORT).kind(url)).isEqualTo(Kind.TIME_OUT);
      Thread.sleep(1_000);
      assertThat(server.connections).hasValue(0);
    }
  }

  @Test
  void a_body_without_end_is_left_at_the_limit() {
    var head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n\"";
    try (var server = new RawServer((_, out) -> flood(out, head, "x".repeat(10_000)))) {
      assertThat(caller.kind(server.url())).isEqualTo(Kind.TOO_LARGE);
    }
  }

  @Test
  void a_body_that_says_it_is_huge_is_not_waited_for() {
    var head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n";
    try (var server = new RawServer((_, out) -> flood(out, head, "x".repeat(10_000)))) {
      assertThat(caller.kind(server.url())).isEqualTo(Kind.TOO_LARGE);
    }
  }

  @Test
  void a_head_without_end_is_broken_off() {
    try (var server =
        new RawServer((_, out) -> flood(out, "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n"))) {
      assertThat(caller.kind(server.url())).isEqualTo(Kind.BROKEN_OFF);
    }
  }

  @Test
  void a_reset_and_half_a_reply_are_told_from_nobody_there() throws IOException {
    try (var server =
        new RawServer((socket, _) -> {
          socket.setSoLinger(true, 0);
        })) {
      assertThat(caller.kind(server.url())).isEqualTo(Kind.BROKEN_OFF);
    }
    var half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    try (var server = new RawServer((_, out) -> write(out, half))) {
      assertThat(caller.kind(server.url())).isEqualTo(Kind.BROKEN_OFF);
    }
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(caller.kind("http://127.0.0.1:" + free + "/")).isEqualTo(Kind.CONNECT);
  }

  @Test
  void who_speaks_no_http_is_broken_off() {
    try (var server = new RawServer((_, out) -> write(out, "220 mail.test ESMTP\r\n"))) {
      assertThat(caller.waiting(Duration.ofSeconds(3)).kind(server.url()))
          .isIn(Kind.BROKEN_OFF, Kind.TIME_OUT);
    }
  }

  @Test
  void a_certificate_nobody_vouches_for_is_refused_even_of_a_host_that_is_allowed() {
    try (var service = Service.startSecure(identity()).on("/", 200, "{}")) {
      caller.knowing("service.test", "127.0.0.1");
      var url = "https://service.test:" + service.port() + "/";
      assertThat(caller.kind(url)).isEqualTo(Kind.TLS);
      assertThat(service.requests).isEmpty();
    }
  }

  @Test
  void a_certificate_counts_for_its_own_host_alone() {
    try (var service = Service.startSecure(identity()).on("/", 200, "{}")) {
      caller.trusting(identity());
      caller.knowing("service.test", "127.0.0.1").knowing("other.test", "127.0.0.1");
      assertThat(caller.call("https://service.test:" + service.port() + "/"))
          .isInstanceOf(Replied.class);
      assertThat(caller.kind("https://other.test:" + service.port() + "/")).isEqualTo(Kind.TLS);
      assertThat(caller.kind("https://127.0.0.1:" + service.port() + "/")).isEqualTo(Kind.TLS);
      assertThat(service.requests).hasSize(1);
    }
  }

  @Test
  void whoever_waits_can_be_stopped() throws InterruptedException {
    try (var server = new RawServer((_, _) -> Thread.sleep(20_000))) {
      var waiting =
          Thread.ofVirtual()
              .start(() -> assertThatThrownBy(() -> caller.call(server.url())).isNotNull());
      while (server.connections.get() == 0) {
        Thread.sleep(10);
      }
      waiting.interrupt();
      assertThat(waiting.join(Duration.ofSeconds(5))).isTrue();
    }
  }

  private static Socket connect(ServerSocket server) throws IOException {
    var socket = new Socket();
    socket.connect(server.getLocalSocketAddress(), 1_000);
    return socket;
  }

  private static void drip(OutputStream out, String start, String drop)
      throws IOException, InterruptedException {
    write(out, start);
    for (int i = 0; i < 200; i++) {
      write(out, drop);
      Thread.sleep(100);
    }
  }

  private static void flood(OutputStream out, String start, String more) throws IOException {
    write(out, start);
    while (true) {
      write(out, more);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /// Is service.test by a certificate that it signed itself, and trusts that one.
  private static SSLContext identity() {
    try (InputStream file =
        ServiceTroubleTest.class.getResourceAsStream("/workflow/service-test.p12")) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(file, PASSWORD);
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      var trust = KeyStore.getInstance("PKCS12");
      trust.load(null, null);
      trust.setCertificateEntry("service", store.getCertificate("service"));
      var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(trust);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
