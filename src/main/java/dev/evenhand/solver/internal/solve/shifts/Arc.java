package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.BoolVar;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.stream.IntStream;

/// A stretch of days `from` to `to` (exclusive) that a person may work or rest.
///
/// @param kind what the days are, and with it which nodes the arc joins
/// @param weekendsBefore how many were worked before, where they are counted on the path
/// @param taken whether it is part of the path
record Arc(Kind kind, int from, int to, int weekendsBefore, BoolVar taken) {
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

  int weekends() {
    return weekends(from, to);
  }

  /// Weekends of which a stretch holds a day. No two stretches of work share one: a day off lies
  /// between.
  static int weekends(int from, int to) {
    return (int)
        IntStream.range(from, to)
            .filter(ShiftProblem::isWeekend)
            .map(day -> day / 7)
            .distinct()
            .count();
  }
}
