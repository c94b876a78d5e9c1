package dev.evenhand.roster.domain.rule.must;

import dev.evenhand.roster.domain.term.About;
import dev.evenhand.roster.domain.term.Counted;
import dev.evenhand.roster.domain.term.Scope;
import dev.evenhand.roster.domain.term.Term;
import dev.evenhand.roster.domain.term.WeekRule;
import dev.evenhand.roster.domain.term.Wording;
import dev.evenhand.roster.domain.week.WeekProblem;
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
