package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.term.DayShape.DayCost;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same demand for each day of each person.
///
/// @param who whom it is for
/// @param demand in plain words, with `%s` for the person and `%s` for the day
/// @param cost what a day of such a person costs
public record PersonDays(
    String rule,
    Predicate<Planned> who,
    Function<Planned, String> demand,
    Function<Planned, DayCost> cost) {

  public static PersonDays ofEverybody(String rule, String demand, DayCost cost) {
    return new PersonDays(rule, _ -> true, _ -> demand, _ -> cost);
  }

  public Stream<Term> terms(WeekProblem problem) {
    return problem
        .allPeople()
        .filter(person -> who.test(problem.people().get(person)))
        .boxed()
        .flatMap(person -> days(problem, person));
  }

  private Stream<Term> days(WeekProblem problem, int person) {
    var words = new Wording(problem);
    var planned = problem.people().get(person);
    var ofDay = cost.apply(planned);
    var wanted = demand.apply(planned);
    return IntStream.range(0, problem.days().size())
        .mapToObj(day ->
            new DayShape(
                new About(
                    rule,
                    Scope.ofDay(person, day),
                    wanted.formatted(words.person(person), words.day(day))),
                person,
                day,
                problem.turns(),
                ofDay));
  }
}
