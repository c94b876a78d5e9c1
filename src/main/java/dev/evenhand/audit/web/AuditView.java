package dev.evenhand.audit.web;

import dev.evenhand.audit.internal.AuditEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change as the API shows it.
record AuditView(
    UUID id,
    Instant at,
    Who actor,
    String action,
    String subject,
    String subjectId,
    String name,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {
  /// @param id null when Evenhand acted by itself
  record Who(@Nullable UUID id, String name) {}

  static AuditView of(AuditEntry entry) {
    return new AuditView(
        entry.id(),
        entry.at(),
        new Who(entry.actor(), entry.actorName()),
        entry.action(),
        entry.subject(),
        entry.subjectId(),
        entry.name(),
        entry.before(),
        entry.after());
  }
}
