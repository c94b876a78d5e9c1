package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Search;
import dev.evenhand.solver.internal.solve.Stop;
import org.jspecify.annotations.Nullable;

/// Searches for the cheapest timetable of a week.
public final class WeekSearch implements Search<WeekModel, Timetable> {
  @Override
  public Ending run(
      WeekModel model,
      @Nullable Timetable start,
      Limits limits,
      Stop stop,
      Progress<Timetable> progress) {
    var best = Best.of(model, progress, stop);
    if (start != null) {
      best.offerIfAllowed(best.layout().masks(start));
    }
    return new WeekRun(best, limits, stop).run();
  }
}
