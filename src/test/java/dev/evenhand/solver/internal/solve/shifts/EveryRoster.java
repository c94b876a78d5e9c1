package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cheapest roster of two people, found by trying all.
public final class EveryRoster {
  private EveryRoster() {}

  public static OptionalLong findOptimum(ShiftProblem problem) {
    var ann = allowedRows(problem, 0);
    var bob = allowedRows(problem, 1);
    return ann.stream()
        .flatMapToLong(one -> bob.stream().mapToLong(other -> cost(problem, one, other)))
        .min();
  }

  private static long cost(ShiftProblem problem, List<Integer> one, List<Integer> other) {
    return RosterCheck.cost(problem, new Roster(List.of(one, other)));
  }

  /// All rows of a person that keep every rule.
  public static List<List<Integer>> allowedRows(ShiftProblem problem, int person) {
    var alone =
        new ShiftProblem(
            problem.days(),
            problem.shifts(),
            List.of(problem.staff().get(person)),
            List.of(),
            List.of());
    int choices = problem.shifts().size() + 1;
    return Stream.iterate(0, code -> code + 1)
        .limit((long) Math.pow(choices, problem.days()))
        .map(code -> row(code, choices, problem.days()))
        .filter(row -> RosterCheck.check(alone, new Roster(List.of(row))).isAllowed())
        .toList();
  }

  private static List<Integer> row(int code, int choices, int days) {
    return IntStream.range(0, days)
        .map(day -> code / (int) Math.pow(choices, day) % choices - 1)
        .boxed()
        .toList();
  }
}
