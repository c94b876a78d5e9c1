package dev.evenhand.jobs.web;

import dev.evenhand.jobs.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For whoever watches the process; needs no sign-in and tells nothing of any company.
@RestController
class HealthController {
  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

  private final Outbox outbox;

  HealthController(Outbox outbox) {
    this.outbox = outbox;
  }

  @GetMapping("/api/health")
  ResponseEntity<HealthView> health() {
    try {
      var failed = outbox.failed();
      return ResponseEntity.ok(new HealthView(failed == 0 ? "up" : "degraded", failed));
    } catch (DataAccessException e) {
      LOG.warn("Expected the database to answer, but it did not.", e);
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new HealthView("down", 0));
    }
  }
}
