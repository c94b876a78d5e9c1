package dev.evenhand.audit.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// An entry to be written, once.
///
/// @param fingerprint the same whenever the same is told again; null for what is told only once
record Told(@JsonUnwrapped AuditEntry entry, @Nullable String fingerprint) {}
