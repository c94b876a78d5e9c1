package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Progress;
import org.jspecify.annotations.Nullable;

/// Remembers the best timetable of a search, for whoever wants only that.
public final class LastImproved implements Progress<Timetable> {
  private @Nullable Timetable best;
  private @Nullable Long cost;

  @Override
  public void improved(Timetable solution, long found) {
    best = solution;
    cost = found;
  }

  @Override
  public void bound(long bound) {
    // Only the end matters here.
  }

  public @Nullable Timetable best() {
    return best;
  }

  public @Nullable Long cost() {
    return cost;
  }
}
