package dev.evenhand.work.web;

import dev.evenhand.http.Refused;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.Decisions.DecisionView;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionController {
  private final Decisions decisions;

  DecisionController(Decisions decisions) {
    this.decisions = decisions;
  }

  @GetMapping("/api/decisions/{id}")
  DecisionView get(@PathVariable UUID id) {
    return decisions.find(new DecisionId(id)).orElseThrow(() -> Refused.notFound("decision"));
  }
}
