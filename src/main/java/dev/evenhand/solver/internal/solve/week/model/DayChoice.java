package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearArgument;
import java.util.List;
import java.util.function.ToLongFunction;

/// How one day of one person is chosen in a model.
sealed interface DayChoice permits PatternDay, PathDay, SeatDay {
  /// Exactly one of these is true when the turn is taken, otherwise none.
  List<BoolVar> taking(int turn);

  /// Suggests a day.
  void hint(long mask);

  /// The day of a solution.
  long mask(ToLongFunction<LinearArgument> value);
}
