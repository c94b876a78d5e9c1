package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.internal.solve.Progress;
import java.util.ArrayList;
import java.util.List;

/// Remembers what a search told.
public final class Heard implements Progress<Roster> {
  private final List<Roster> rosters = new ArrayList<>();
  private final List<Long> costs = new ArrayList<>();
  private final List<Long> bounds = new ArrayList<>();

  @Override
  public void improved(Roster solution, long cost) {
    rosters.add(solution);
    costs.add(cost);
  }

  @Override
  public void bound(long bound) {
    bounds.add(bound);
  }

  public long cost() {
    return costs.getLast();
  }

  public List<Roster> rosters() {
    return rosters;
  }

  public List<Long> costs() {
    return costs;
  }

  public List<Long> bounds() {
    return bounds;
  }
}
