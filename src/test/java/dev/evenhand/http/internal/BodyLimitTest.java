package dev.evenhand.http.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evenhand.http.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;

class BodyLimitTest {
  private static final int LIMIT = 32 << 20;

  @Test
  void a_body_that_fits_is_handed_on() throws IOException {
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    assertThat(read(new MockHttpInputMessage(body)).getBody()).hasBinaryContent(body);
  }

  @Test
  void a_body_that_says_it_is_too_large_is_refused_before_it_is_read() {
    var message = new MockHttpInputMessage(new byte[0]);
    message.getHeaders().setContentLength(LIMIT + 1);
    assertRefused(message);
  }

  @Test
  void a_body_that_does_not_say_how_large_it_is_is_refused_too() {
    assertRefused(new MockHttpInputMessage(new byte[LIMIT + 1]));
  }

  private static void assertRefused(HttpInputMessage message) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> read(message))
        .satisfies(refused -> {
          assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
          assertThat(refused.reason()).isEqualTo("too-large");
        });
  }

  private static HttpInputMessage read(HttpInputMessage message) throws IOException {
    var anything = BodyLimitTest.class.getDeclaredMethods()[0];
    return new BodyLimit()
        .beforeBodyRead(
            message,
            new MethodParameter(anything, -1),
            String.class,
            JacksonJsonHttpMessageConverter.class);
  }
}
