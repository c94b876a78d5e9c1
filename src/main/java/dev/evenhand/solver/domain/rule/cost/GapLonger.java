package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Two or more free turns between two turns of a person cost once, however many they are.
public final class GapLonger implements WeekRule {
  @Override
  public String name() {
    return "gapLonger";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    long weight = problem.weights().gapLonger();
    return weight == 0
        ? Stream.empty()
        : PersonDays.ofEverybody(
                name(),
                "%s to have no free turns between others on %s",
                (about, _, seats) ->
                    new DayShape(about, seats, DayShape.FREE, gap -> gap > 1 ? weight : 0))
            .terms(problem);
  }
}
