package dev.evenhand.jobs.web;

import dev.evenhand.jobs.Outbox;
import dev.evenhand.jobs.internal.RoutineTable;
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
  private final RoutineTable routines;

  HealthController(Outbox outbox, RoutineTable routines) {
    this.outbox = outbox;
    this.routines = routines;
  }

  @GetMapping("/api/health")
  ResponseEntity<HealthView> health() {
    try {
      return ResponseEntity.ok(HealthView.of(outbox.failed(), routines.failed()));
    } catch (DataAccessException e) {
      LOG.warn("Expected the database to answer, but it did not.", e);
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(HealthView.down());
    }
  }
}
