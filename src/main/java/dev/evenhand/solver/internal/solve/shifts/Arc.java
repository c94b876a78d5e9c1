package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.BoolVar;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.stream.IntStream;

/// A stretch of days `from` to `to` (exclusive) that a person may work or rest.
///
/// @param kind what the days are, and with it which nodes the arc joins
/// @param taken whether it is part of the path
record Arc(Kind kind, int from, int to, BoolVar taken) {
  enum Kind {
    /// From a rested day to a tired one.
    WORK,
    /// The least rest after work: from a tired day to a rested one.
    LEAST_REST,
    /// One more day off: from a rested day to the next.
    MORE_REST
  }

  boolean isWork() {
    return kind == Kind.WORK;
  }

  boolean covers(int day) {
    return from <= day && day < to;
  }

  /// Weekends of which it holds a day. No two stretches of work share one: a day off lies between.
  int weekends() {
    return (int)
        IntStream.range(from, to)
            .filter(ShiftProblem::isWeekend)
            .map(day -> day / 7)
            .distinct()
            .count();
  }
}
