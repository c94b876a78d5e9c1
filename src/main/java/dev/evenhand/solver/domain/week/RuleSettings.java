package dev.evenhand.solver.domain.week;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which rules of a week are on, and their numbers. A missing number turns its rule off.
///
/// @param breakTurns turns that nobody who needs a break works all of on one day; none turns it off
/// @param maxPerTable people of one table in a turn
/// @param maxPhoningInGroup members of each group in a turn
/// @param minIdleInGroup members of each group in a turn who neither phone nor are busy
/// @param maxEmptyPerTurn empty cells in a turn
public record RuleSettings(
    Adjacency sameDayAdjacent,
    Set<Integer> breakTurns,
    @Nullable Integer maxPerTable,
    Map<String, Integer> maxPhoningInGroup,
    Map<String, Integer> minIdleInGroup,
    @Nullable Integer maxEmptyPerTurn) {
  /// All rules off.
  public static final RuleSettings NONE =
      new RuleSettings(Adjacency.OFF, Set.of(), null, Map.of(), Map.of(), null);

  public RuleSettings {
    breakTurns = Set.copyOf(breakTurns);
    maxPhoningInGroup = Map.copyOf(maxPhoningInGroup);
    minIdleInGroup = Map.copyOf(minIdleInGroup);
  }
}
