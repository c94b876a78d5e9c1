package dev.evenhand.audit.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries are asked for; null asks for any.
///
/// @param to the first instant that is too late
/// @param reader whose account alone may be read about: how others sign in is not for this reader;
///   null to read about all
public record AuditFilter(
    @Nullable UUID actor,
    @Nullable String action,
    @Nullable String subject,
    @Nullable String subjectId,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable UUID reader) {}
