package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// At most so many cells of a turn are empty.
public final class MaxEmptyPerTurn implements WeekRule {
  @Override
  public String name() {
    return "maxEmptyPerTurn";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var most = problem.rules().maxEmptyPerTurn();
    if (most == null) {
      return Stream.empty();
    }
    var words = new Wording(problem);
    return problem.everyTurn((day, turn) ->
        Counted.atLeast(
            new About(
                name(),
                Scope.ofTurn(day, turn),
                "at most %d empty cells on %s".formatted(most, words.turn(day, turn))),
            problem.seatsOf(day, turn),
            problem.lines() - most));
  }
}
