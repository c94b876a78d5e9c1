package dev.evenhand.http.internal;

import dev.evenhand.http.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// No body in JSON may fill the memory, whether or not it says how long it is. Ten thousand cases
/// fit into it; files come another way.
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {
  private static final int MOST = 32 * 1024 * 1024;

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    if (message.getHeaders().getContentLength() > MOST) {
      throw tooLarge();
    }
    var body = message.getBody().readNBytes(MOST + 1);
    if (body.length > MOST) {
      throw tooLarge();
    }
    return new Read(message.getHeaders(), new ByteArrayInputStream(body));
  }

  private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }

  private static Refused tooLarge() {
    return new Refused(
        HttpStatus.CONTENT_TOO_LARGE, "too-large", "Expected a body of at most 32 MB.");
  }
}
