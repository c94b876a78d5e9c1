package dev.evenhand.solver.internal.solve.shifts.part;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The part of a roster that is free to change: some people, on days `from` to `to` (exclusive).
public record Neighbourhood(Set<Integer> people, int from, int to) {
  public static Neighbourhood everything(ShiftProblem problem) {
    var all = IntStream.range(0, problem.staff().size()).boxed().collect(Collectors.toSet());
    return new Neighbourhood(all, 0, problem.days());
  }

  public static Neighbourhood person(ShiftProblem problem, int person) {
    return new Neighbourhood(Set.of(person), 0, problem.days());
  }

  public boolean isWhole(int days) {
    return from == 0 && to == days;
  }
}
