package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import java.util.Optional;

/// Prices a week by solving it.
record Pricing(Limits limits, Stop stop, Countdown clock) {

  /// Points of the best timetable, if there is one and it is proven in time.
  Optional<Long> findCost(WeekModel model) {
    if (clock.isOver() || stop.isRequested()) {
      return Optional.empty();
    }
    var solved = new LastImproved();
    var until = new Stop();
    try (var _ = stop.onRequest(until::request)) {
      var ending = new WeekSearch().run(model, null, limits.until(clock), until, solved);
      var cost = solved.cost();
      return ending == Ending.OPTIMAL && cost != null ? Optional.of(cost) : Optional.empty();
    }
  }
}
