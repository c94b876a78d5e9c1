package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same demand for each day of each person.
///
/// @param who whom it is for
/// @param demand in plain words, with `%s` for the person and `%s` for the day
/// @param term what it says about one day
public record PersonDays(
    String rule, Predicate<Planned> who, Function<Planned, String> demand, DayTerm term) {

  /// What a rule says about one day of one person.
  @FunctionalInterface
  public interface DayTerm {
    /// Makes the term.
    ///
    /// @param seats all turns of the day, in their order
    Term of(About about, Planned person, List<Seat> seats);
  }

  public static PersonDays ofEverybody(String rule, String demand, DayTerm term) {
    return new PersonDays(rule, _ -> true, _ -> demand, term);
  }

  public Stream<Term> terms(WeekProblem problem) {
    return problem
        .allPeople()
        .filter(person -> who.test(problem.people().get(person)))
        .boxed()
        .flatMap(person -> days(problem, person));
  }

  private Stream<Term> days(WeekProblem problem, int person) {
    var planned = problem.people().get(person);
    return IntStream.range(0, problem.days().size())
        .mapToObj(
            day -> term.of(about(problem, person, day), planned, problem.seatsOfDay(person, day)));
  }

  private About about(WeekProblem problem, int person, int day) {
    var words = new Wording(problem);
    var wanted =
        demand.apply(problem.people().get(person)).formatted(words.person(person), words.day(day));
    return new About(rule, Scope.ofDay(person, day), wanted);
  }
}
