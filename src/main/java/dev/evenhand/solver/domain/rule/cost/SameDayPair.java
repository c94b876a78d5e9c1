package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Several turns of a person on one day cost: n(n−1) for n turns.
public final class SameDayPair implements WeekRule {
  @Override
  public String name() {
    return "sameDayPair";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    long weight = problem.weights().sameDayPair();
    return weight == 0
        ? Stream.empty()
        : PersonDays.ofEverybody(
                name(),
                "%s to take one turn on %s",
                (about, _, seats) -> Counted.priced(about, seats, n -> weight * n * (n - 1)))
            .terms(problem);
  }
}
