package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Progress;
import java.util.ArrayList;
import java.util.List;

/// Remembers what a search told.
final class HeardWeek implements Progress<Timetable> {
  final List<Timetable> timetables = new ArrayList<>();
  final List<Long> costs = new ArrayList<>();
  final List<Long> bounds = new ArrayList<>();

  @Override
  public void improved(Timetable solution, long cost) {
    timetables.add(solution);
    costs.add(cost);
  }

  @Override
  public void bound(long bound) {
    bounds.add(bound);
  }
}
