package dev.evenhand.jobs;

/// The events between modules that wait to be heard.
public interface Outbox {
  /// How many a listener failed to hear; they are told again.
  int failed();
}
