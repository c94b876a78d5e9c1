package dev.evenhand.availability.web.closure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.availability.domain.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A closure as scripts of offices know it.
record OfficeClosure(
    UUID id,
    @JsonProperty("start_date") LocalDate startDate,
    @JsonProperty("end_date") LocalDate endDate,
    String description,
    List<String> tags) {
  static OfficeClosure of(Closure closure) {
    var facts = closure.facts();
    return new OfficeClosure(
        closure.id().value(),
        facts.days().first(),
        facts.days().last(),
        facts.description(),
        facts.tags());
  }
}
