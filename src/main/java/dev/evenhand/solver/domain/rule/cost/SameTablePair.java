package dev.evenhand.solver.domain.rule.cost;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Members;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.stream.Stream;

/// People of one table in one turn cost, for every two of them.
public final class SameTablePair implements WeekRule {
  @Override
  public String name() {
    return "sameTablePair";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    return problem.weights().sameTablePair() == 0
        ? Stream.empty()
        : Members.tables(problem).stream().flatMap(table -> terms(problem, table));
  }

  private Stream<Term> terms(WeekProblem problem, int table) {
    long weight = problem.weights().sameTablePair();
    var words = new Wording(problem);
    var members = Members.ofTable(problem, table);
    return problem.everyTurn((day, turn) ->
        Counted.priced(
            new About(
                name(),
                Scope.ofTable(table, day, turn),
                "one person of table %d on %s".formatted(table, words.turn(day, turn))),
            members.seats(day, turn),
            count -> weight * count * (count - 1) / 2));
  }
}
