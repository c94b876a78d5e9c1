package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.domain.check.LiteralWeek;
import dev.evenhand.solver.domain.check.RandomWeeks;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Weeks of at most four people and six turns, whose timetables can all be tried.
public final class TinyWeeks {
  private static final int MOST_PEOPLE = 4;
  private static final int MOST_TURNS = 6;
  private static final int MOST_TIMETABLES = 4_000;

  private TinyWeeks() {}

  /// A week for a seed.
  public static WeekProblem random(long seed) {
    var random = new Random(seed);
    while (true) {
      var problem = RandomWeeks.problem(random);
      if (problem.people().size() <= MOST_PEOPLE
          && problem.days().size() * problem.turns() <= MOST_TURNS
          && number(problem) <= MOST_TIMETABLES) {
        return problem;
      }
    }
  }

  /// Points of the best timetable, counted by the words of the format.
  public static OptionalLong findOptimum(WeekProblem problem) {
    return timetables(problem)
        .map(timetable -> LiteralWeek.of(problem, timetable))
        .filter(LiteralWeek::isAllowed)
        .mapToLong(LiteralWeek::cost)
        .min();
  }

  /// All timetables in which everybody's own rules are kept.
  static Stream<Timetable> timetables(WeekProblem problem) {
    var all = Stream.of(List.<Seat>of());
    for (int person = 0; person < problem.people().size(); person++) {
      var rows = rows(problem, person);
      all = all.flatMap(seats -> rows.stream().map(row -> join(seats, row)));
    }
    return all.map(Timetable::of);
  }

  private static long number(WeekProblem problem) {
    return problem
        .allPeople()
        .mapToLong(person -> rows(problem, person).size())
        .reduce(1, (some, more) -> some * more);
  }

  private static List<List<Seat>> rows(WeekProblem problem, int person) {
    var alone = ofOwnRules(problem);
    var seats = problem.seatsOf(person);
    return IntStream.range(0, 1 << seats.size())
        .mapToObj(mask ->
            IntStream.range(0, seats.size())
                .filter(at -> (mask >> at & 1) == 1)
                .mapToObj(seats::get)
                .toList())
        .filter(row -> LiteralWeek.of(alone, Timetable.of(row)).isAllowed())
        .toList();
  }

  /// The same week without anything that is about several people.
  private static WeekProblem ofOwnRules(WeekProblem week) {
    var rules = week.rules();
    return new WeekProblem(
        week.week(),
        week.days(),
        week.hours(),
        week.lines(),
        week.people(),
        week.busy(),
        week.undesired(),
        week.fixed(),
        List.of(),
        new RuleSettings(
            rules.sameDayAdjacent(), rules.breakTurns(), null, Map.of(), Map.of(), null),
        week.weights());
  }

  private static List<Seat> join(List<Seat> some, List<Seat> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
