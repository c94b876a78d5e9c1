package dev.evenhand.http.internal;

import static dev.evenhand.http.FaultKind.WRONG_KIND;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Says every refusal as problem details (RFC 9457), before Spring says it in its own words.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class Problems {
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    var problem = problem(refused.status(), refused.reason(), String.valueOf(refused.getMessage()));
    refused.facts().forEach(problem::setProperty);
    var answer = ResponseEntity.status(refused.status());
    if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, "1");
    }
    return answer.body(problem);
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput input) {
    var first = input.errors().getFirst();
    var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", first.message());
    problem.setProperty("field", first.field());
    problem.setProperty("errors", input.errors());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail mistyped(MethodArgumentTypeMismatchException mismatch) {
    return invalid(new InvalidInput(mismatch.getName(), WRONG_KIND.of()));
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case DatabindException field when !field.getPath().isEmpty() ->
          invalid(new InvalidInput(path(field), WRONG_KIND.of()));
      case null, default ->
          problem(HttpStatus.BAD_REQUEST, "not-json", "Expected a body in JSON that can be read.");
    };
  }

  private static String path(DatabindException field) {
    var path = new StringBuilder();
    for (JacksonException.Reference step : field.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static ProblemDetail problem(HttpStatus status, String reason, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:evenhand:refusal:" + reason));
    return problem;
  }
}
