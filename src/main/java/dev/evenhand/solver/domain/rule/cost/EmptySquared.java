package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Empty cells of a turn cost by their square, so that they spread over the week.
public final class EmptySquared implements WeekRule {
  @Override
  public String name() {
    return "emptySquared";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    if (problem.weights().emptySquared() == 0) {
      return Stream.empty();
    }
    var words = new Wording(problem);
    return problem.everyTurn((day, turn) ->
        Counted.priced(
            new About(
                name(),
                Scope.ofTurn(day, turn),
                "somebody on every line on %s".formatted(words.turn(day, turn))),
            problem.seatsOf(day, turn),
            count -> points(problem, count)));
  }

  private static long points(WeekProblem problem, int count) {
    long empty = Math.max(0, problem.lines() - count);
    return problem.weights().emptySquared() * empty * empty;
  }
}
