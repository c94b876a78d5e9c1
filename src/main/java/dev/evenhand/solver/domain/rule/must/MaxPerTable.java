package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Members;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// At most so many people of one table sit in a turn.
public final class MaxPerTable implements WeekRule {
  @Override
  public String name() {
    return "maxPerTable";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var most = problem.rules().maxPerTable();
    return most == null
        ? Stream.empty()
        : Members.tables(problem).stream().flatMap(table -> terms(problem, table, most));
  }

  private Stream<Term> terms(WeekProblem problem, int table, int most) {
    var words = new Wording(problem);
    var members = Members.ofTable(problem, table);
    return problem.everyTurn((day, turn) ->
        Counted.atMost(
            new About(
                name(),
                Scope.ofTable(table, day, turn),
                "at most %d people of table %d on %s"
                    .formatted(most, table, words.turn(day, turn))),
            members.seats(day, turn),
            most));
  }
}
