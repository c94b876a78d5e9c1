package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.PersonDays;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// Nobody who needs a break works all break turns of a day, unless that has a price of its own.
public final class BreakTurns implements WeekRule {
  @Override
  public String name() {
    return "breakTurns";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var rules = problem.rules();
    if (rules.breakTurns().isEmpty() || problem.weights().noBreak() != null) {
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
              return Counted.atMost(about, breakSeats, breakSeats.size() - 1);
            })
        .terms(problem);
  }
}
