package dev.evenhand.roster.domain.term;

import dev.evenhand.roster.domain.week.Planned;
import dev.evenhand.roster.domain.week.Seat;
import dev.evenhand.roster.domain.week.WeekProblem;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// People who belong together: at a table, in a group.
public final class Sets {
  private Sets() {}

  /// Numbers of all tables where somebody sits.
  public static List<Integer> tables(WeekProblem problem) {
    return problem.people().stream()
        .map(Planned::table)
        .flatMap(Stream::ofNullable)
        .distinct()
        .sorted()
        .toList();
  }

  /// Seats in one turn of those who sit at a table.
  public static List<Seat> atTable(WeekProblem problem, int table, int day, int turn) {
    return seats(problem, person -> Objects.equals(person.table(), table), day, turn);
  }

  /// Seats in one turn of the members of a group.
  public static List<Seat> inGroup(WeekProblem problem, String group, int day, int turn) {
    return seats(problem, person -> person.groups().contains(group), day, turn);
  }

  private static List<Seat> seats(WeekProblem problem, Predicate<Planned> who, int day, int turn) {
    return problem
        .allPeople()
        .filter(person -> who.test(problem.people().get(person)))
        .mapToObj(person -> new Seat(person, day, turn))
        .toList();
  }
}
