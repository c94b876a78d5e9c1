package dev.evenhand.identity.web.gate;

import dev.evenhand.identity.domain.RetryAfter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says at the gate, in the words of the API, why a request does not pass.
@Component
class GateRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final JsonMapper json;

  GateRefusals(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    challenge(request, response);
    write(response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Expected somebody signed in.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    if (e instanceof CsrfException) {
      var detail = "Expected the header X-XSRF-TOKEN to repeat the cookie XSRF-TOKEN.";
      write(response, HttpStatus.FORBIDDEN, "csrf-token-missing", detail);
    } else {
      write(response, HttpStatus.FORBIDDEN, "not-allowed", "You may not do this.");
    }
  }

  void wrongProof(HttpServletRequest request, HttpServletResponse response) throws IOException {
    challenge(request, response);
    var detail = "Expected a valid token, or a name and its password.";
    write(response, HttpStatus.UNAUTHORIZED, "sign-in-refused", detail);
  }

  void tooManyAttempts(HttpServletResponse response, Duration wait) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RetryAfter.seconds(wait)));
    var detail = "There were too many attempts to sign in.\nMaybe try again a little later.";
    write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", detail);
  }

  /// Scripts are told how to sign in; a browser would ask for a password in a window of its own.
  private static void challenge(HttpServletRequest request, HttpServletResponse response) {
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    var isBrowser =
        request.getHeader("Sec-Fetch-Mode") != null
            || (agent != null && agent.startsWith("Mozilla/"));
    if (!isBrowser) {
      response.addHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Evenhand\", charset=\"UTF-8\"");
      response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Evenhand\"");
    }
  }

  private void write(HttpServletResponse response, HttpStatus status, String reason, String detail)
      throws IOException {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:evenhand:refusal:" + reason));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(response.getOutputStream(), problem);
  }
}
