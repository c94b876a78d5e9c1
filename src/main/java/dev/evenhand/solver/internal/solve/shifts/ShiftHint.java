package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.stream.IntStream;

/// Gives a roster to CP-SAT as the solution to begin with.
final class ShiftHint {
  private final CpModel model;
  private final ShiftProblem problem;

  ShiftHint(CpModel model, ShiftProblem problem) {
    this.model = model;
    this.problem = problem;
  }

  void add(PersonModel person, int[] row) {
    for (int day = 0; day < row.length; day++) {
      for (int shift = 0; shift < problem.shifts().size(); shift++) {
        boolean worked = row[day] == shift;
        person.find(day, shift).ifPresent(works -> model.addHint(works, worked));
      }
    }
    var path = person.path();
    var weekends = weekendsBefore(row);
    path.arcs()
        .forEach(arc ->
            model.addHint(
                arc.taken(),
                (!path.countsWeekends() || weekends[arc.from()] == arc.weekendsBefore())
                    && isTaken(arc, row, path.leastRest())));
  }

  /// People too few (`missing` above 0) or too many (below).
  void add(IntVar under, IntVar over, int missing) {
    model.addHint(under, Math.max(missing, 0));
    model.addHint(over, Math.max(-missing, 0));
  }

  private static boolean isTaken(Arc arc, int[] row, int leastRest) {
    for (int day = arc.from(); day < arc.to(); day++) {
      if (isWorked(row, day) != arc.isWork()) {
        return false;
      }
    }
    boolean afterWork = arc.from() > 0 && isWorked(row, arc.from() - 1);
    return switch (arc.kind()) {
      case WORK -> !afterWork && (arc.to() == row.length || !isWorked(row, arc.to()));
      case LEAST_REST -> afterWork;
      case MORE_REST -> isRested(row, arc.from(), leastRest);
    };
  }

  /// How many weekends were worked before each day.
  private static int[] weekendsBefore(int[] row) {
    var before = new int[row.length];
    for (int day = 1; day < row.length; day++) {
      int last = day - 1;
      boolean isNew =
          last % 7 == 0 || !isWorked(row, last - 1) || !ShiftProblem.isWeekend(last - 1);
      boolean counts = ShiftProblem.isWeekend(last) && isWorked(row, last) && isNew;
      before[day] = before[last] + (counts ? 1 : 0);
    }
    return before;
  }

  /// Whether the last work before a day is at least so many days off ago, or never was.
  private static boolean isRested(int[] row, int day, int leastRest) {
    return IntStream.range(Math.max(day - leastRest, 0), day)
        .noneMatch(before -> isWorked(row, before));
  }

  private static boolean isWorked(int[] row, int day) {
    return row[day] != Roster.FREE;
  }
}
