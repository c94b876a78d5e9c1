package dev.evenhand.work.domain;

import dev.evenhand.availability.Reason;

/// Hears how rules narrow the candidates. Deciding and explaining are the same walk; only an
/// explanation listens.
public interface Narrowing {

  /// Wants only the outcome.
  Narrowing SILENT = new Narrowing() {};

  /// Whether reasons are worth making.
  default boolean isListening() {
    return false;
  }

  default void begins(String rule) {}

  default void counted(Candidate candidate, int cases) {}

  default void removed(Candidate candidate, Reason because) {}

  default void ends(Survivors left) {}
}
