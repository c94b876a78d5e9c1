package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shift types that differ for one person in nothing but what they cost on a day.
///
/// @param types their places
/// @param minutes their length
/// @param notNext what must not follow them
record ShiftGroup(List<Integer> types, int minutes, Set<Integer> notNext) {
  /// What types must have in common; a counted one has it with no other.
  private record Alike(int minutes, Set<Integer> notNext, Set<Integer> notBefore, int counted) {}

  /// The groups of some types.
  ///
  /// @param counted types that need a group of their own
  static List<ShiftGroup> of(ShiftProblem problem, List<Integer> types, List<Integer> counted) {
    return types.stream()
        .collect(
            Collectors.groupingBy(
                type -> alike(problem, type, counted.indexOf(type)),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(group ->
            new ShiftGroup(group.getValue(), group.getKey().minutes(), group.getKey().notNext()))
        .toList();
  }

  private static Alike alike(ShiftProblem problem, int type, int counted) {
    var notBefore =
        IntStream.range(0, problem.shifts().size())
            .filter(other -> problem.shifts().get(other).notNext().contains(type))
            .boxed()
            .collect(Collectors.toSet());
    var shift = problem.shifts().get(type);
    return new Alike(shift.minutes(), shift.notNext(), notBefore, counted);
  }

  boolean mayFollow(Set<Integer> notNextOfOther) {
    return !notNextOfOther.contains(types.getFirst());
  }

  /// The type that costs least.
  int cheapest(double[] prices) {
    int cheapest = types.getFirst();
    for (int type : types) {
      if (prices[type + 1] < prices[cheapest + 1]) {
        cheapest = type;
      }
    }
    return cheapest;
  }
}
