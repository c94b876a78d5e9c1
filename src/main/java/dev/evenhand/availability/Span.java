package dev.evenhand.availability;

import java.time.Instant;

/// A stretch of time, from its start until just before its end.
public record Span(Instant start, Instant end) {}
