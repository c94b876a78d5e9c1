package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// So many cells of a turn stay empty, as somebody decided.
public final class FixedEmpty implements WeekRule {
  @Override
  public String name() {
    return "fixedEmpty";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var words = new Wording(problem);
    return problem.fixedEmpty().stream().map(empty -> term(problem, words, empty));
  }

  private Term term(WeekProblem problem, Wording words, EmptyTurn empty) {
    var demand =
        "at least %d empty cells on %s"
            .formatted(empty.count(), words.turn(empty.day(), empty.turn()));
    return Counted.atMost(
        new About(name(), Scope.ofTurn(empty.day(), empty.turn()), demand),
        problem.seatsOf(empty.day(), empty.turn()),
        problem.lines() - empty.count());
  }
}
