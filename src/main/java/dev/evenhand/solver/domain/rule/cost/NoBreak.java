package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Working all break turns of a day costs whoever needs a break, when it has a price.
public final class NoBreak implements WeekRule {
  @Override
  public String name() {
    return "noBreak";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var weight = problem.weights().noBreak();
    if (problem.rules().breakTurns().isEmpty() || weight == null || weight == 0) {
      return Stream.empty();
    }
    var breakTurns = problem.rules().breakTurns();
    return new PersonDays(
            name(),
            Planned::needsBreak,
            _ -> "%s to be free in a turn of the break on %s",
            (about, _, seats) -> {
              var breakSeats =
                  seats.stream().filter(seat -> breakTurns.contains(seat.turn())).toList();
              return Counted.priced(about, breakSeats, n -> n == breakSeats.size() ? weight : 0);
            })
        .terms(problem);
  }
}
