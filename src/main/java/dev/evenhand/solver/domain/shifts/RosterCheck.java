package dev.evenhand.solver.domain.shifts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks rosters against every rule of [StaffRule] and counts what they cost, straight from the
/// definitions of Curtois and Qu, "Computational results on new staff scheduling benchmark
/// instances" (2014). Shares nothing with the solver.
public final class RosterCheck {
  private RosterCheck() {}

  public static Verdict check(ShiftProblem problem, Roster roster) {
    if (!roster.fits(problem)) {
      throw new IllegalArgumentException(
          "Expected a roster of %d people and %d days with known shifts, but it has another shape."
              .formatted(problem.staff().size(), problem.days()));
    }
    return new Verdict(wishes(problem, roster), cover(problem, roster), breaches(problem, roster));
  }

  /// The cost alone, whatever rules are broken.
  public static long cost(ShiftProblem problem, Roster roster) {
    return wishes(problem, roster) + cover(problem, roster);
  }

  private static List<Breach> breaches(ShiftProblem problem, Roster roster) {
    return IntStream.range(0, problem.staff().size())
        .mapToObj(
            person -> new Duty(problem, problem.staff().get(person), roster.rows().get(person)))
        .flatMap(RosterCheck::breaches)
        .toList();
  }

  private static Stream<Breach> breaches(Duty duty) {
    return Arrays.stream(StaffRule.values()).flatMap(rule -> rule.breaches(duty).stream());
  }

  private static long wishes(ShiftProblem problem, Roster roster) {
    return problem.wishes().stream()
        .filter(wish -> wish.wanted() != isWorked(roster, wish))
        .mapToLong(Wish::weight)
        .sum();
  }

  private static boolean isWorked(Roster roster, Wish wish) {
    return roster.shift(wish.person(), wish.day()) == wish.shift();
  }

  private static long cover(ShiftProblem problem, Roster roster) {
    return problem.covers().stream().mapToLong(cover -> cover.cost(present(roster, cover))).sum();
  }

  private static int present(Roster roster, Cover cover) {
    return (int)
        roster.rows().stream().filter(row -> row.get(cover.day()) == cover.shift()).count();
  }
}
