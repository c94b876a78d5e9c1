package dev.evenhand.solver.domain.week;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who can be planned in a week.
///
/// @param load turns in the week at most
/// @param table number of the table where the person sits; nothing when nobody is disturbed
/// @param groups names of the sets the person belongs to
/// @param maxPerDay turns on one day at most
/// @param needsBreak whether the person must not, or should not, work all break turns of a day
public record Planned(
    String id,
    int load,
    @Nullable Integer table,
    Set<String> groups,
    int maxPerDay,
    boolean needsBreak) {
  public Planned {
    groups = Set.copyOf(groups);
  }

  /// The same person with as many turns in the week.
  public Planned withLoad(int turns) {
    return new Planned(id, turns, table, groups, maxPerDay, needsBreak);
  }

  /// The same person with as many turns on one day.
  public Planned withMaxPerDay(int turns) {
    return new Planned(id, load, table, groups, turns, needsBreak);
  }
}
