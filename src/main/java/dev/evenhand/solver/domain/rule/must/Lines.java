package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// At most `lines` people sit in a turn.
public final class Lines implements WeekRule {
  @Override
  public String name() {
    return "lines";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var words = new Wording(problem);
    return problem.everyTurn((day, turn) ->
        Counted.atMost(
            new About(
                name(),
                Scope.ofTurn(day, turn),
                "at most %d people on %s".formatted(problem.lines(), words.turn(day, turn))),
            problem.seatsOf(day, turn),
            problem.lines()));
  }
}
