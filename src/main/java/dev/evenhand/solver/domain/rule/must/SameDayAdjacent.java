package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// When it is `hard`, the turns of a person and day follow each other.
public final class SameDayAdjacent implements WeekRule {
  @Override
  public String name() {
    return "sameDayAdjacent";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    if (problem.rules().sameDayAdjacent() != Adjacency.HARD) {
      return Stream.empty();
    }
    return PersonDays.ofEverybody(
            name(),
            "the turns of %s to follow each other on %s",
            (about, _, seats) -> new DayShape(about, seats, DayShape.FREE, _ -> Term.FORBIDDEN))
        .terms(problem);
  }
}
