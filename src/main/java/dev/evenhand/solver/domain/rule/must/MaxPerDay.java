package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Nobody takes more than the own `maxPerDay` turns on one day.
public final class MaxPerDay implements WeekRule {
  @Override
  public String name() {
    return "maxPerDay";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    return new PersonDays(
            name(),
            _ -> true,
            person -> "%s to take at most " + person.maxPerDay() + " turns on %s",
            (about, person, seats) -> Counted.atMost(about, seats, person.maxPerDay()))
        .terms(problem);
  }
}
