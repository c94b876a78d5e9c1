package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Search;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import dev.evenhand.solver.internal.solve.week.model.PartModel;
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
    var incumbent = new Incumbent<Timetable>(timetable -> verifiedCost(model, timetable), progress, stop);
    var layout = Layout.of(model);
    incumbent.raise(0);
    var whole = PartModel.whole(layout, null);
    var ending = new CpSat(limits, stop).solve(whole.model(), value -> incumbent.offer(layout.timetable(whole.masks(value))), incumbent::raise);
    return ending;
  }

  private static long verifiedCost(WeekModel model, Timetable timetable) {
    var verdict = Checker.check(model, timetable);
    if (!verdict.isAllowed()) {
      throw new IllegalStateException(
          "Expected the solver to keep all rules, but " + verdict.breaches());
    }
    return verdict.cost();
  }
}
