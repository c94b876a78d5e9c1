package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.Layout;

/// The best timetable so far, as the parts of a search know it. Nothing gets past the checker.
///
/// @param incumbent what is told of it
record Best(Layout layout, Incumbent<Timetable> incumbent) {

  static Best of(WeekModel model, Progress<Timetable> progress, Stop stop) {
    var incumbent =
        new Incumbent<Timetable>(timetable -> verifiedCost(model, timetable), progress, stop);
    incumbent.raise(0);
    return new Best(Layout.of(model), incumbent);
  }

  /// Takes a timetable that keeps all rules.
  void offer(long[] masks) {
    incumbent.offer(layout.timetable(masks));
  }

  /// Takes a timetable if it keeps all rules.
  void offerIfAllowed(long[] masks) {
    if (layout.cost(masks) != Term.FORBIDDEN) {
      offer(masks);
    }
  }

  boolean isFound() {
    return incumbent.findBest().isPresent();
  }

  /// The best, or an empty one.
  long[] masks() {
    return layout.masks(incumbent.findBest().orElse(Timetable.EMPTY));
  }

  long cost() {
    return incumbent.cost();
  }

  void raise(long bound) {
    incumbent.raise(bound);
  }

  Ending ending() {
    return incumbent.ending();
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
