package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;
import java.util.stream.Stream;

/// A fixed entry that is not honoured costs, unless there is a busy mark on it.
public final class UnplacedFixed implements WeekRule {
  @Override
  public String name() {
    return "unplacedFixed";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    long weight = problem.weights().unplacedFixed();
    var busy = problem.busySeats();
    var words = new Wording(problem);
    return weight == 0
        ? Stream.empty()
        : problem.fixed().stream()
            .filter(seat -> !busy.contains(seat))
            .map(seat -> term(seat, words, weight));
  }

  private Term term(Seat seat, Wording words, long weight) {
    var demand =
        "%s to phone on %s, as fixed".formatted(words.person(seat.person()), words.turn(seat));
    var about = new About(name(), Scope.ofSeat(seat), demand);
    return new Counted(about, List.of(seat), List.of(weight, 0L));
  }
}
