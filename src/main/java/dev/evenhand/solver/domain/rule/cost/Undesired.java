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

/// An undesired turn that is worked costs.
public final class Undesired implements WeekRule {
  @Override
  public String name() {
    return "undesired";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    long weight = problem.weights().undesired();
    var words = new Wording(problem);
    return weight == 0
        ? Stream.empty()
        : problem.undesiredSeats().stream().sorted().map(seat -> term(seat, words, weight));
  }

  private Term term(Seat seat, Wording words, long weight) {
    var demand =
        "%s not to phone on %s, as wished".formatted(words.person(seat.person()), words.turn(seat));
    var about = new About(name(), Scope.ofSeat(seat), demand);
    return new Counted(about, List.of(seat), List.of(0L, weight));
  }
}
