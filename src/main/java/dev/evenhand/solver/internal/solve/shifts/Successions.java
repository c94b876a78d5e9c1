package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shifts that must not follow others, as complete bipartite conflicts: of all shifts that forbid a
/// set today, and of that set tomorrow, at most one is worked; and none unless one of both days is.
final class Successions {
  private Successions() {}

  static void add(CpModel model, ShiftProblem problem, PersonModel person) {
    var forbidden = new HashSet<Set<Integer>>();
    problem.shifts().forEach(shift -> forbidden.add(shift.notNext()));
    forbidden.removeIf(Set::isEmpty);
    for (var next : forbidden) {
      var before =
          IntStream.range(0, problem.shifts().size())
              .filter(shift -> problem.shifts().get(shift).notNext().containsAll(next))
              .boxed()
              .collect(Collectors.toSet());
      for (int day = 0; day + 1 < problem.days(); day++) {
        conflict(model, person, day, before, next);
      }
    }
  }

  private static void conflict(
      CpModel model, PersonModel person, int day, Set<Integer> before, Set<Integer> next) {
    var worked = LinearExpr.newBuilder();
    if (!adds(person, day, before, worked) || !adds(person, day + 1, next, worked)) {
      return;
    }
    person.path().workingEither(day, day + 1).forEach(stretch -> worked.addTerm(stretch, -1));
    model.addLessOrEqual(worked, 0);
  }

  /// Whether there is anything to add.
  private static boolean adds(
      PersonModel person, int day, Set<Integer> shifts, LinearExprBuilder sum) {
    var works = shifts.stream().flatMap(shift -> person.find(day, shift).stream()).toList();
    works.forEach(sum::add);
    return !works.isEmpty();
  }
}
