package dev.evenhand.workflow.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tricks that turn a caller against its own network. Each would reach the service of this test.
class ServiceAddressTest {
  private final Service service = Service.start().on("/", 200, "{}");

  @AfterEach
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[::1]", "0.0.0.0"})
  void this_machine_is_out_of_reach_in_any_spelling(String host) {
    assertThat(new Caller().kind(service.at(host, "/"))).isEqualTo(Kind.ADDRESS_REFUSED);
    assertThat(service.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "0177.0.0.1",
        "0x7f.1",
        "127.1",
        "127.0.0.1.",
        "user@127.0.0.1",
        "%31%32%37.0.0.1",
        "１２７.0.0.1"
      })
  void odd_spellings_are_no_addresses(String host) throws URISyntaxException {
    var caller = new Caller().allowing("127.0.0.0/8");
    var outcome = caller.call(new URI(service.at(host, "/")), "key");
    assertThat(outcome).extracting("kind").isEqualTo(Kind.MALFORMED_ADDRESS);
    assertThat(service.requests).isEmpty();
  }

  @Test
  void a_name_that_leads_inside_is_refused_and_says_so() {
    var failed =
        new Caller().knowing("inside.test", "127.0.0.1").fail(service.at("inside.test", "/"));
    assertThat(failed.kind()).isEqualTo(Kind.ADDRESS_REFUSED);
    assertThat(failed.message()).contains("inside.test", "this machine itself");
    assertThat(service.requests).isEmpty();
  }

  @Test
  void a_network_of_version_6_that_is_allowed_is_reached() {
    assumeThat(hasVersion6()).isTrue();
    try (var other = Service.start("::1").on("/", 200, "{}")) {
      assertThat(new Caller().allowing("::1").call(other.at("[::1]", "/")))
          .isInstanceOf(Replied.class);
      assertThat(other.requests.getFirst().header("Host")).isEqualTo("[::1]:" + other.port());
    }
  }

  private static boolean hasVersion6() {
    try (var _ = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_name_the_company_allows_may_lead_inside() {
    var caller = new Caller().knowing("inside.test", "127.0.0.1").allowing("inside.test");
    assertThat(caller.call(service.at("INSIDE.test", "/"))).isInstanceOf(Replied.class);
  }

  @Test
  void of_mixed_addresses_only_the_open_ones_are_used() {
    try (var other = Service.start("127.0.0.2").on("/", 200, "{}")) {
      var caller =
          new Caller().knowing("mixed.test", "127.0.0.2", "127.0.0.1").allowing("127.0.0.1");
      assertThat(caller.kind(other.at("mixed.test", "/"))).isEqualTo(Kind.CONNECT);
      assertThat(other.requests).isEmpty();
      assertThat(caller.call(service.at("mixed.test", "/"))).isInstanceOf(Replied.class);
    }
  }

  /// A name that is harmless when it is checked and not when it is connected to. There is one
  /// look-up, whose answer is both checked and used.
  @Test
  void a_name_is_looked_up_once_for_each_request() {
    var caller =
        new Caller()
            .knowing("rebind.test", "127.0.0.1")
            .knowing("rebind.test", "127.0.0.2")
            .allowing("127.0.0.1");
    assertThat(caller.call(service.at("rebind.test", "/"))).isInstanceOf(Replied.class);
    assertThat(caller.kind(service.at("rebind.test", "/"))).isEqualTo(Kind.ADDRESS_REFUSED);
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void a_name_that_changes_between_redirects_is_checked_anew() {
    service.redirect("/go", 307, "/");
    var caller =
        new Caller()
            .knowing("rebind.test", "127.0.0.1")
            .knowing("rebind.test", "169.254.169.254")
            .allowing("127.0.0.1");
    assertThat(caller.kind(service.at("rebind.test", "/go"))).isEqualTo(Kind.ADDRESS_REFUSED);
    assertThat(service.requests).extracting(Service.Request::path).containsExactly("/go");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/", "http://2130706433:%d/", "http://[::ffff:127.0.0.1]:%d/",
        "http://169.254.169.254/latest/meta-data/", "//127.0.0.1:%d/", "file:///etc/passwd",
        "https://open.test:%d/", "http://a b:%d/", "http://user@open.test:%d/"
      })
  void no_redirect_leads_to_another_place(String location) {
    var caller = new Caller().knowing("open.test", "127.0.0.1").allowing("open.test");
    service.redirect("/go", 307, location.formatted(service.port()));
    assertThat(caller.kind(service.at("open.test", "/go"))).isEqualTo(Kind.REDIRECT_REFUSED);
    assertThat(service.requests).extracting(Service.Request::path).containsExactly("/go");
  }

  @Test
  void a_redirect_within_the_service_keeps_the_whole_request() {
    service.redirect("/go", 308, "/there?x=1").on("/there", 200, "{\"ok\":true}");
    var caller = new Caller().allowing("127.0.0.1");
    assertThat(caller.call(service.at("127.0.0.1", "/go"))).isInstanceOf(Replied.class);
    var came = service.requests.getLast();
    assertThat(came.path()).isEqualTo("/there?x=1");
    assertThat(came.method()).isEqualTo("POST");
    assertThat(came.isSignedWith("whsec")).isTrue();
    assertThat(came.header("Idempotency-Key")).isEqualTo("key-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303})
  void a_redirect_that_would_drop_the_body_is_a_failure(int status) {
    service.redirect("/go", status, "/");
    var caller = new Caller().allowing("127.0.0.1");
    assertThat(caller.kind(service.at("127.0.0.1", "/go"))).isEqualTo(Kind.REDIRECT_REFUSED);
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void going_round_ends() {
    service.redirect("/round", 307, "/round");
    var caller = new Caller().allowing("127.0.0.1");
    assertThat(caller.kind(service.at("127.0.0.1", "/round"))).isEqualTo(Kind.TOO_MANY_REDIRECTS);
    assertThat(service.requests).hasSize(4);
  }

  @Test
  void an_unknown_name_is_told_from_a_refused_one() {
    assertThat(new Caller().kind("https://nowhere.test/")).isEqualTo(Kind.NO_SUCH_HOST);
  }

  @Test
  void ports_of_mail_are_no_services() {
    var caller = new Caller().knowing("mail.test", "127.0.0.1").allowing("mail.test");
    assertThat(caller.kind("http://mail.test:25/")).isEqualTo(Kind.ADDRESS_REFUSED);
  }

  @Test
  void nothing_in_a_url_becomes_a_header() throws URISyntaxException {
    var url = new URI("http", null, "127.0.0.1", service.port(), "/a\r\nX-Evil: 1", "b\r\nc", null);
    new Caller().allowing("127.0.0.1").call(url, "key");
    assertThat(service.requests).hasSize(1);
    assertThat(service.requests.getFirst().path()).isEqualTo("/a%0D%0AX-Evil:%201?b%0D%0Ac");
    assertThat(service.requests.getFirst().header("X-Evil")).isEmpty();
  }
}
