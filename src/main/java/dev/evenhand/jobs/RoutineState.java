package dev.evenhand.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a routine fares.
///
/// @param pause how long it rests after it has run
/// @param isRunning whether a process is at it
/// @param last when it ended last; null when it never has
/// @param failures how many times it failed, one after the other; 0 when it went well last
/// @param next when it runs next; null while it runs, and before it was ever planned
public record RoutineState(
    String name,
    Duration pause,
    boolean isRunning,
    @Nullable Instant last,
    int failures,
    @Nullable Instant next) {}
