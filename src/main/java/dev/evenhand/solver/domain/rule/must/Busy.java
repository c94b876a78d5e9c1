package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;
import java.util.stream.Stream;

/// Nobody sits on a busy mark.
public final class Busy implements WeekRule {
  /// What explanations know it by.
  public static final String NAME = "busy";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var words = new Wording(problem);
    return problem.busy().stream().map(mark -> term(mark, words));
  }

  private Term term(Mark mark, Wording words) {
    var seat = mark.seat();
    var demand =
        "%s not to phone on %s, being busy (%s)"
            .formatted(words.person(seat.person()), words.turn(seat), mark.reason());
    var about = new About(name(), Scope.ofSeat(seat), demand);
    return Counted.atMost(about, List.of(seat), 0);
  }
}
