package dev.evenhand.audit.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change, as it was told.
///
/// @param actor null when Evenhand acted by itself
public record AuditEntry(
    UUID id,
    Instant at,
    @Nullable UUID actor,
    String actorName,
    String action,
    String subject,
    String subjectId,
    String name,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {}
