package dev.evenhand.roster.domain.fairness;

import java.math.BigDecimal;
import java.util.Collection;

/// What somebody had in some time.
///
/// @param credit at its end
public record Figures(
    BigDecimal credit, int turns, int firstLine, int undesired, int fridayAfternoon) {
  static Figures of(BigDecimal credit, Collection<WorkedTurn> turns) {
    return new Figures(
        credit,
        turns.size(),
        (int) turns.stream().filter(WorkedTurn::isFirstLine).count(),
        (int) turns.stream().filter(turn -> turn.undesired() != null).count(),
        (int) turns.stream().filter(WorkedTurn::isFridayAfternoon).count());
  }
}
