package dev.evenhand.roster.domain.swap;

import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.CostItem;
import java.util.List;

/// Whether a deal is possible.
public sealed interface Fit {
  /// It keeps the rules.
  ///
  /// @param warnings what it breaks that may be broken in agreement
  /// @param costs what it costs that was not there before
  /// @param costChange points more than before; negative when the week is better for it
  record Fits(List<Breach> warnings, List<CostItem> costs, long costChange) implements Fit {}

  /// It breaks these rules.
  record Breaks(List<Breach> breaches) implements Fit {}

  /// It is impossible, whatever the rules say.
  record Cannot(Obstacle why) implements Fit {}

  /// Why a deal is impossible.
  enum Obstacle {
    /// Somebody gives a turn that is not, or no longer, theirs.
    NOT_THEIR_TURN,
    /// One of the turns has begun.
    TURN_BEGAN,
    /// Somebody would sit in one turn twice.
    THERE_ALREADY,
    /// Somebody takes no turns in this week.
    NOT_PLANNED
  }
}
