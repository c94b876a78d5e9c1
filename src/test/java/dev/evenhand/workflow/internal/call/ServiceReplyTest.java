package dev.evenhand.workflow.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent, and what comes of what is said to it.
class ServiceReplyTest {
  private final Service service = Service.start();
  private final Caller caller = new Caller().allowing("127.0.0.1");

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void a_reply_is_read_number_for_number() {
    assertThat(reply(200, "{\"score\":1.10,\"tags\":[\"a\"]}"))
        .isEqualTo(
            new Replied(
                200,
                entries(
                    "score",
                    new Value.Decimal(new BigDecimal("1.1")),
                    "tags",
                    new Value.Items(List.of(Value.of("a"))))));
  }

  @Test
  void the_request_says_who_calls_and_proves_it() {
    reply(200, "{}");
    var came = service.requests.getFirst();
    assertThat(came.method()).isEqualTo("POST");
    assertThat(came.text()).isEqualTo("{\"doc\":\"naïve\"}");
    assertThat(came.header("Content-Type")).startsWith("application/json");
    assertThat(came.header("User-Agent")).startsWith("Evenhand/");
    assertThat(came.header("Evenhand-Timestamp"))
        .isEqualTo(Long.toString(Caller.NOW.getEpochSecond()));
    assertThat(came.header("Idempotency-Key")).isEqualTo("key-1");
    assertThat(came.header("Accept-Encoding")).isEqualTo("identity");
    assertThat(came.isSignedWith("whsec")).isTrue();
    assertThat(came.isSignedWith("other")).isFalse();
    assertThat(came.headers().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotContain("cookie", "authorization", "proxy-authorization", "upgrade");
  }

  @Test
  void while_a_secret_is_changed_both_sign() {
    service.on("/", 200, "{}");
    caller.signingWith("new", "old").call(service.at("127.0.0.1", "/"));
    var came = service.requests.getFirst();
    assertThat(came.isSignedWith("new")).isTrue();
    assertThat(came.isSignedWith("old")).isTrue();
  }

  @Test
  void the_same_call_made_again_has_the_same_key_and_no_cookie() {
    service.on("/", 200, Map.of("Set-Cookie", "a=b"), "{}".getBytes(StandardCharsets.UTF_8));
    caller.call(service.at("127.0.0.1", "/"), "task-7/1");
    caller.call(service.at("127.0.0.1", "/"), "task-7/1");
    assertThat(service.requests)
        .hasSize(2)
        .allSatisfy(came -> {
          assertThat(came.header("Idempotency-Key")).isEqualTo("task-7/1");
          assertThat(came.header("Cookie")).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb", "ü", " "})
  void a_key_that_could_be_more_than_a_header_is_a_bug(String key) {
    assertThatThrownBy(() -> caller.call("http://127.0.0.1/", key))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void saying_nothing_counts_as_an_empty_object(int status) {
    assertThat(reply(status, "")).isEqualTo(new Replied(status, Value.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "{",
        "{} {}",
        "{\"a\":1,}",
        "'a'",
        "NaN",
        "{\"a\":1,\"a\":2}",
        "1e9999999"
      })
  void what_is_no_json_is_none(String text) {
    var failed = (Failed) reply(200, text);
    assertThat(failed.kind()).isEqualTo(Kind.NOT_JSON);
    assertThat(failed.detail()).isEqualTo(text);
  }

  @Test
  void json_of_a_thousand_storeys_is_not_climbed() {
    assertThat(((Failed) reply(200, "[".repeat(100_000))).kind()).isEqualTo(Kind.NOT_JSON);
  }

  @Test
  void a_status_of_failure_says_what_the_service_said_cleaned() {
    var failed = (Failed) reply(500, "no\u0000 \u001b[31mred\n\u202eevil" + "x".repeat(5_000));
    assertThat(failed.kind()).isEqualTo(Kind.STATUS);
    assertThat(failed.message()).contains("500");
    assertThat(failed.detail()).startsWith("no [31mred evilxxx").hasSize(301).endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 304, 400, 401, 404, 429, 503})
  void other_statuses_are_failures_and_are_not_tried_again_here(int status) {
    assertThat(((Failed) reply(status, "")).kind()).isEqualTo(Kind.STATUS);
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void a_reply_may_be_as_long_as_the_limit_and_no_longer() {
    caller.reading(10);
    assertThat(reply(200, "\"" + "x".repeat(8) + "\"")).isInstanceOf(Replied.class);
    service.on("/more", 200, "\"" + "x".repeat(9) + "\"");
    assertThat(caller.kind(service.at("127.0.0.1", "/more"))).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 1_000; i++) {
        gzip.write(new byte[10_000]);
      }
    }
    service.on("/", 200, Map.of("Content-Encoding", "gzip"), packed.toByteArray());
    var failed = caller.fail(service.at("127.0.0.1", "/"));
    assertThat(failed.kind()).isEqualTo(Kind.NOT_JSON);
    assertThat(failed.message()).contains("gzip");
    assertThat(failed.detail()).isEmpty();
  }

  private CallOutcome reply(int status, String text) {
    service.on("/", status, text);
    return caller.call(service.at("127.0.0.1", "/"));
  }

  private static Value.Entries entries(String one, Value first, String other, Value second) {
    return new Value.Entries(Map.of(one, first, other, second));
  }
}
