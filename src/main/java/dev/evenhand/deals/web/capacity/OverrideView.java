package dev.evenhand.deals.web.capacity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.deals.domain.entry.OverrideEntry;
import java.time.LocalDate;
import java.util.UUID;

/// A capacity override.
///
/// @param from the Monday from which it is in force
record OverrideView(
    UUID id,
    String email,
    @JsonProperty("effective_date") LocalDate effectiveDate,
    @JsonProperty("in_force_from") LocalDate from,
    @JsonProperty("monthly_limit") int monthlyLimit,
    @JsonProperty("pod_type") String podType,
    String notes) {
  static OverrideView of(OverrideEntry entry) {
    var facts = entry.facts();
    return new OverrideView(
        entry.id().value(),
        facts.email(),
        facts.effective(),
        entry.override().firstWeek().monday(),
        facts.monthlyLimit(),
        facts.podType(),
        facts.notes());
  }
}
