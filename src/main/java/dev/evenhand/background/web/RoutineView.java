package dev.evenhand.background.web;

import dev.evenhand.jobs.RoutineState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something Evenhand does again and again, for the whole installation.
///
/// @param pauseSeconds how long it rests after it has run
/// @param state `new` before it has run, `running`, `fine`, or `retrying` after it failed
/// @param last when it ended last
/// @param failures how many times it failed, one after the other
/// @param next when it runs next; null while it runs
record RoutineView(
    String name,
    long pauseSeconds,
    String state,
    @Nullable Instant last,
    int failures,
    @Nullable Instant next) {
  static RoutineView of(RoutineState routine) {
    return new RoutineView(
        routine.name(),
        routine.pause().toSeconds(),
        state(routine),
        routine.last(),
        routine.failures(),
        routine.next());
  }

  private static String state(RoutineState routine) {
    if (routine.isRunning()) {
      return "running";
    }
    if (routine.failures() > 0) {
      return "retrying";
    }
    return routine.last() == null ? "new" : "fine";
  }
}
