package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Members;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.Map;
import java.util.stream.Stream;

/// At most so many members of a group sit in a turn.
public final class MaxPhoningInGroup implements WeekRule {
  @Override
  public String name() {
    return "maxPhoningInGroup";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    return problem.rules().maxPhoningInGroup().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(limit -> terms(problem, limit.getKey(), limit.getValue()));
  }

  private Stream<Term> terms(WeekProblem problem, String group, int most) {
    var words = new Wording(problem);
    var members = Members.ofGroup(problem, group);
    return problem.everyTurn((day, turn) ->
        Counted.atMost(
            new About(
                name(),
                Scope.ofGroup(group, day, turn),
                "at most %d of the group %s on %s".formatted(most, group, words.turn(day, turn))),
            members.seats(day, turn),
            most));
  }
}
