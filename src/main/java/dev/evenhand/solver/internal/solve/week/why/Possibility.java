package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.model.Layout;
import dev.evenhand.solver.internal.solve.week.model.PartModel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Whether some terms can be kept together. Prices do not matter here, only what is forbidden.
/// Timetables that were found answer later questions, too, wherever they keep what is asked.
final class Possibility {
  private final WeekProblem problem;
  private final Limits limits;
  private final Countdown clock;
  private final Stop stop;
  private final List<Timetable> found = new CopyOnWriteArrayList<>();

  Possibility(WeekProblem problem, Limits limits, Stop stop) {
    this.problem = problem;
    this.limits = limits;
    this.stop = stop;
    clock = new Countdown(limits.seconds());
  }

  /// @throws OutOfTime when it cannot be said in the time that is left
  boolean isPossible(List<Term> terms) throws OutOfTime {
    var model = new WeekModel(problem, terms);
    return found.stream().anyMatch(one -> Checker.check(model, one).isAllowed())
        || isSolvable(terms);
  }

  private boolean isSolvable(List<Term> terms) throws OutOfTime {
    var layout =
        Layout.of(new WeekModel(problem, terms.stream().map(Term::withoutPrices).toList()));
    var whole = PartModel.whole(layout, null);
    var ending =
        new CpSat(limits.until(clock), stop)
            .solve(
                whole.model(), value -> found.add(layout.timetable(whole.masks(value))), _ -> {});
    return switch (ending) {
      case OPTIMAL, FEASIBLE -> true;
      case IMPOSSIBLE -> false;
      case UNKNOWN -> throw new OutOfTime();
    };
  }

  /// Whether a term forbids anything.
  static boolean forbids(Term term) {
    return switch (term) {
      case Counted counted ->
          IntStream.rangeClosed(0, counted.seats().size())
              .anyMatch(count -> counted.cost(count) == Term.FORBIDDEN);
      case DayShape shape -> forbids(shape, shape.runs()) || forbids(shape, shape.gaps());
    };
  }

  private static boolean forbids(DayShape shape, IntToLongFunction price) {
    return IntStream.rangeClosed(1, shape.seats().size())
        .anyMatch(length -> price.applyAsLong(length) == Term.FORBIDDEN);
  }

  /// The time was over, or somebody asked to stop.
  static final class OutOfTime extends Exception {
    private static final long serialVersionUID = 1;
  }
}
