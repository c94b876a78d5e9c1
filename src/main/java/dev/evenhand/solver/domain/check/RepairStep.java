package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Scope;
import java.util.Locale;

/// Something that is allowed in addition, so that a repair leaves fewer cells empty, and the best
/// repair with it.
///
/// @param scope who, or which turn
/// @param empty cells that stay empty
/// @param moved cells that change hands
/// @param cost of the week
public record RepairStep(Kind kind, Scope scope, long empty, long moved, long cost) {
  /// What is allowed.
  public enum Kind {
    /// Somebody takes one more turn in the week.
    ONE_MORE_TURN,
    /// Somebody takes one more turn on any day.
    ONE_MORE_A_DAY,
    /// There is one more person in a turn.
    ONE_MORE_PERSON;

    /// As the API writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
