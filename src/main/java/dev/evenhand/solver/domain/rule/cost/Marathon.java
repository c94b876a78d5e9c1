package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Three or more consecutive turns of a person cost once, however many they are.
public final class Marathon implements WeekRule {
  private static final int MARATHON = 3;

  @Override
  public String name() {
    return "marathon";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    long weight = problem.weights().marathon();
    return weight == 0
        ? Stream.empty()
        : PersonDays.ofEverybody(
                name(),
                "%s to take no three turns in a row on %s",
                (about, _, seats) ->
                    new DayShape(about, seats, run -> run >= MARATHON ? weight : 0, DayShape.FREE))
            .terms(problem);
  }
}
