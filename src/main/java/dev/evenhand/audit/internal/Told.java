package dev.evenhand.audit.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// An entry to be written, once.
///
/// @param fingerprint the same whenever the same is told again
record Told(@JsonUnwrapped AuditEntry entry, String fingerprint) {}
