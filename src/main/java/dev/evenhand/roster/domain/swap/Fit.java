package dev.evenhand.roster.domain.swap;

import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.CostItem;
import java.util.List;

/// Whether a deal is possible.
public sealed interface Fit {
  /// It keeps the rules.
  ///
  /// @param effects what it does in each week it is about
  record Fits(List<Effect> effects) implements Fit {
    public Fits {
      effects = List.copyOf(effects);
    }

    /// What it breaks that may be broken in agreement.
    public List<Breach> warnings() {
      return effects.stream().flatMap(effect -> effect.warnings().stream()).toList();
    }

    /// What it costs that was not there before.
    public List<CostItem> costs() {
      return effects.stream().flatMap(effect -> effect.costs().stream()).toList();
    }

    /// Points more than before; negative when it is better for the weeks.
    public long costChange() {
      return effects.stream().mapToLong(Effect::costChange).sum();
    }
  }

  /// What it does in one week.
  ///
  /// @param week which breaches and costs are about
  record Effect(Week week, List<Breach> warnings, List<CostItem> costs, long costChange) {
    public Effect {
      warnings = List.copyOf(warnings);
      costs = List.copyOf(costs);
    }
  }

  /// It breaks these rules of a week.
  record Breaks(Week week, List<Breach> breaches) implements Fit {}

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
