package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// People who belong together: at a table, in a group.
///
/// @param people places in the list of people, from 0
public record Members(List<Integer> people) {
  public Members {
    people = List.copyOf(people);
  }

  /// Numbers of all tables where somebody sits.
  public static List<Integer> tables(WeekProblem problem) {
    return problem.people().stream()
        .map(Planned::table)
        .flatMap(Stream::ofNullable)
        .distinct()
        .sorted()
        .toList();
  }

  public static Members ofTable(WeekProblem problem, int table) {
    return of(problem, person -> Objects.equals(person.table(), table));
  }

  public static Members ofGroup(WeekProblem problem, String group) {
    return of(problem, person -> person.groups().contains(group));
  }

  /// Their seats in one turn.
  public List<Seat> seats(int day, int turn) {
    return people.stream().map(person -> new Seat(person, day, turn)).toList();
  }

  private static Members of(WeekProblem problem, Predicate<Planned> who) {
    return new Members(
        problem
            .allPeople()
            .filter(person -> who.test(problem.people().get(person)))
            .boxed()
            .toList());
  }
}
