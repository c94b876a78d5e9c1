package dev.evenhand.jobs;

import java.time.Duration;

/// Something Evenhand does by itself again and again, once for the whole installation however many
/// processes it has. A module publishes its routines as beans.
///
/// It runs for no company. It may run twice when a process dies or clocks disagree, so the second
/// time has to change nothing. If it throws, health names it and it is tried again.
public interface Routine {
  /// What all processes know it by, and health calls it; in kebab-case.
  String name();

  /// How long it rests after it has run.
  Duration pause();

  void run();
}
