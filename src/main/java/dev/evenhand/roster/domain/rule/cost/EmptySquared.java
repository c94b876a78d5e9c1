package dev.evenhand.roster.domain.rule.cost;

import dev.evenhand.roster.domain.term.About;
import dev.evenhand.roster.domain.term.Counted;
import dev.evenhand.roster.domain.term.Scope;
import dev.evenhand.roster.domain.term.Term;
import dev.evenhand.roster.domain.term.WeekRule;
import dev.evenhand.roster.domain.term.Wording;
import dev.evenhand.roster.domain.week.WeekProblem;
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
