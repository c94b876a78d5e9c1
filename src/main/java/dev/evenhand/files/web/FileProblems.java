package dev.evenhand.files.web;

import dev.evenhand.files.StoreUnavailable;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says that files cannot be reached just now. What exactly is wrong is for operators, in the log.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class FileProblems {
  private static final Logger LOG = LoggerFactory.getLogger(FileProblems.class);
  private static final String SECONDS = "30";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(StoreUnavailable e) {
    LOG.warn("Files cannot be reached: {} ({})", e.getMessage(), e.getCause());
    var status = HttpStatus.SERVICE_UNAVAILABLE;
    var problem =
        ProblemDetail.forStatusAndDetail(
            status,
            "The place where files are kept cannot be reached. Nothing was changed.\n"
                + "Maybe try again in a minute.");
    problem.setType(URI.create("urn:evenhand:refusal:files-unavailable"));
    return ResponseEntity.status(status).header(HttpHeaders.RETRY_AFTER, SECONDS).body(problem);
  }
}
