package dev.evenhand.deals.domain.capacity;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which monthly limit is in force in which week.
public final class LimitOverTime {
  private final int atFirst;
  private final NavigableMap<Week, Integer> changes = new TreeMap<>();

  /// A limit, and how it changes.
  ///
  /// @param atFirst until the first override
  /// @param overrides as they were entered: for one Monday, the later one is in force
  public LimitOverTime(int atFirst, List<CapacityOverride> overrides) {
    this.atFirst = atFirst;
    for (var override : overrides) {
      changes.put(override.firstWeek(), override.monthlyLimit());
    }
  }

  public int in(Week week) {
    var change = changes.floorEntry(week);
    return change == null ? atFirst : change.getValue();
  }

  /// Half of a month's, rounded down: the most a fortnight is for.
  public int ofFortnight(Week week) {
    return in(week) / 2;
  }
}
